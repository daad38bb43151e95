"""All durable ports together: what a backend is asked to be."""

from typing import Protocol

from storage.bulk import Bulk
from storage.counts import Counts
from storage.credentials import AllCredentials
from storage.follows import Follows
from storage.idempotency import Idempotency
from storage.likes import Likes
from storage.outbox import Outbox
from storage.sessions import Sessions
from storage.timelines import Timelines
from storage.tweets import Tweets
from storage.users import Users
from storage.workers import Workers


class Store(Protocol):
    """One durable backend. Nothing above `storage/` knows which."""

    users: Users
    credentials: AllCredentials
    sessions: Sessions
    tweets: Tweets
    timelines: Timelines
    follows: Follows
    likes: Likes
    counts: Counts
    outbox: Outbox
    idempotency: Idempotency
    workers: Workers
    bulk: Bulk

    async def migrate(self) -> list[str]:
        """Brings the tables up to date, under a lock; the names of the migrations that were applied."""

    async def ping(self) -> None:
        """Raises Unavailable when the store does not answer."""

    async def close(self) -> None:
        """Lets go of all connections; what was acknowledged is safe."""
