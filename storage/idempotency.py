"""Port: which request an idempotency key was first used for. Kept for 24 hours."""

from typing import Protocol

from domain.records import Reservation, UserId


class Idempotency(Protocol):
    async def reserve(self, user_id: UserId, key: str, reservation: Reservation) -> Reservation:
        """Takes the key for this request, before anything is written; the reservation that holds it, one's own or
        an earlier one. First one wins."""
