"""Port: numbers that tell processes apart in the ids they make."""

from typing import Protocol


class Workers(Protocol):
    async def lease(self, holder: str, *, seconds: int) -> int:
        """A number from 0 to 1023 that nobody else holds until the lease ends. Raises Unavailable when all are
        taken. Calling again as the same holder renews it."""

    async def release(self, holder: str) -> None:
        """Gives the number back."""
