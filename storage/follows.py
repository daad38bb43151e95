"""Port: who follows whom."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from domain.paging import Slice
from domain.records import Relation, UserId

Pair = tuple[UserId, UserId]  # follower, followee


class Follows(Protocol):
    async def add(self, follower: UserId, followee: UserId, at: datetime) -> bool:
        """Follows; False where it was so already. Both accounts' counts become due for a recount."""

    async def remove(self, follower: UserId, followee: UserId) -> bool:
        """Unfollows; False where there was nothing to undo. Both accounts' counts become due for a recount."""

    async def existing(self, pairs: Collection[Pair]) -> set[Pair]:
        """Those of the (follower, followee) pairs that hold."""

    async def followers(self, user_id: UserId, wanted: Slice) -> list[Relation]:
        """Accounts that follow this one, in the slice's order, keyed by `(at, user id)`."""

    async def following(self, user_id: UserId, wanted: Slice) -> list[Relation]:
        """Accounts this one follows, likewise."""

    async def follower_ids(self, user_id: UserId, after: UserId, limit: int) -> Sequence[UserId]:
        """Followers by rising id, from the first above `after` on: for walking through all of them."""

    async def followee_ids(self, user_id: UserId, after: UserId, limit: int) -> Sequence[UserId]:
        """Followed accounts by rising id, likewise."""

    async def big_followees(self, user_id: UserId) -> Sequence[UserId]:
        """Followed accounts whose tweets are merged in at read time (see `set_big`). At most 1,000."""

    async def is_big(self, user_id: UserId) -> bool:
        """Whether this account's tweets are no longer pushed to its followers."""

    async def set_big(self, user_id: UserId, big: bool) -> None:
        """Marks or unmarks an account as one whose tweets are merged in at read time."""
