"""Port: tweets. A write and the outbox row that tells of it are one."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from domain.records import OutboxEntry, Tweet, TweetId


class Tweets(Protocol):
    async def get_many(self, ids: Collection[TweetId]) -> dict[TweetId, Tweet]:
        """The tweets as they are now; deleted ones as flags (`deleted_at` set, text empty)."""

    async def add(self, tweet: Tweet, entry: OutboxEntry) -> None:
        """Stores tweet, author's list and outbox row in one atomic write; safe to repeat with the same ids."""

    async def edit(
        self, id_: TweetId, *, text: str, at: datetime, expected_version: int, entry: OutboxEntry
    ) -> Tweet | None:
        """The next version, with its predecessor kept in the history; None where the tweet is no longer at
        `expected_version` or is deleted. First one wins."""

    async def delete(self, id_: TweetId, *, at: datetime, entry: OutboxEntry) -> None:
        """Flags it as deleted and drops its text and history; repeating changes nothing."""

    async def versions(self, id_: TweetId) -> list[Tweet]:
        """Every version up to the present one, oldest first; empty where unknown or deleted."""
