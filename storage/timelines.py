"""Port: who wrote what when, read from the durable rows. Redis holds the newest of it (`storage/redis`)."""

from collections.abc import Mapping
from typing import Protocol

from domain.paging import Slice
from domain.records import TimelineEntry, UserId


class Timelines(Protocol):
    """Slices are keyed by `(tweet id,)`. Answers come in the slice's order of reading and may name tweets that
    are deleted: whoever shows them drops those."""

    async def home(self, viewer: UserId, wanted: Slice) -> list[TimelineEntry]:
        """What the accounts the viewer follows, and the viewer, wrote."""

    async def by_authors(self, wanted: Mapping[UserId, Slice]) -> dict[UserId, list[TimelineEntry]]:
        """What each of these accounts wrote; an account without tweets has an empty list."""
