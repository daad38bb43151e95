"""Port: many rows at once, for imports. No outbox rows: timelines are derived when first read."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from domain.records import Tweet, TweetId, User, UserId


class Bulk(Protocol):
    """Each call is one transaction (or, on a cluster, may be repeated): what is there already stays as it is, and
    touched subjects become due for a recount."""

    async def add_users(self, users: Sequence[User]) -> None:
        """Accounts without credentials. The caller knows that their usernames are free; raises UsernameTaken."""

    async def add_tweets(self, tweets: Sequence[Tweet]) -> set[TweetId]:
        """Stores those whose id is free; the ids that were."""

    async def originals(self, ids: Collection[TweetId]) -> dict[TweetId, tuple[UserId, str | None]]:
        """Author and first text of these tweets, before any edit; None where it was deleted."""

    async def add_follows(self, follows: Sequence[tuple[UserId, UserId, datetime]]) -> int:
        """(follower, followee, at); how many were new."""

    async def add_likes(self, likes: Sequence[tuple[UserId, TweetId, datetime]]) -> int:
        """(user, tweet, at); how many were new."""
