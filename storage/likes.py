"""Port: who likes what."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from domain.paging import Slice
from domain.records import Relation, TweetId, UserId

LikePair = tuple[UserId, TweetId]


class Likes(Protocol):
    async def add(self, user_id: UserId, tweet_id: TweetId, at: datetime) -> bool:
        """Likes; False where it was so already. The tweet's count becomes due for a recount."""

    async def remove(self, user_id: UserId, tweet_id: TweetId) -> bool:
        """Unlikes; False where there was nothing to undo. The tweet's count becomes due for a recount."""

    async def existing(self, pairs: Collection[LikePair]) -> set[LikePair]:
        """Those of the (user, tweet) pairs that hold. One viewer's page is one single-partition question."""

    async def by_tweet(self, tweet_id: TweetId, wanted: Slice) -> list[Relation]:
        """Accounts that like this tweet, in the slice's order, keyed by `(at, user id)`."""
