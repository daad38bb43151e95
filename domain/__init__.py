"""Records, errors, ids, paging and text rules. Pure: no input or output, and nothing of ours is imported."""
