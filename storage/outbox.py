"""Port: what happened to tweets and has not reached the followers yet. Rows are written by `storage/tweets.py`."""

from collections.abc import Sequence
from typing import Protocol

from domain.records import OutboxEntry


class Outbox(Protocol):
    async def get(self, id_: int) -> OutboxEntry | None:
        """One row, unless it was acknowledged."""

    async def pending(self, before_id: int, limit: int) -> Sequence[OutboxEntry]:
        """Rows with ids below `before_id` (ids are time-ordered), oldest first."""

    async def acknowledge(self, id_: int) -> None:
        """Drops the row: the event reached everybody. Safe to repeat."""
