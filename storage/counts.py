"""Port: numbers shown beside tweets and accounts.

They come from rows: a write marks its subjects as due, and a recount overwrites the number (docs/adr/0003).
"""

from collections.abc import Collection, Sequence
from typing import Protocol

from domain.records import Subject


class Counts(Protocol):
    async def get_many(self, subjects: Collection[Subject]) -> dict[Subject, int]:
        """The kept numbers; a subject that was never counted is absent, which means 0."""

    async def due(self, before_ms: int, limit: int) -> Sequence[Subject]:
        """Subjects marked before that moment (milliseconds since 1970), oldest mark first."""

    async def recount(self, subjects: Collection[Subject]) -> dict[Subject, int]:
        """Counts the rows, overwrites the kept numbers and takes back the marks set before the counting began."""
