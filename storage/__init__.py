"""Ports (one file a feature) and, in folders, the stores behind them: sqlite/ (and later cassandra/), redis/.

Every port speaks in batches and promises, unless it says otherwise:
  - an unknown id is absent from the answer; duplicates in the question count once; an empty question costs nothing;
  - a store that does not answer in time raises `Unavailable`, and no driver's own exception gets out;
  - a write that returned is durable; a write that raised may or may not have happened and may be repeated.
"""
