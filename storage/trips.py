"""Counts what an operation asks of the stores: how many trips of which kind, and in how many waves.

A *trip* is one write-then-wait on a store: a Redis pipeline, or one database statement. Trips that are under way
at the same time form one *wave*; an operation waits as many times as it has waves.
"""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from msgspec import Struct

REDIS = "redis"


class Trip(Struct, frozen=True):
    store: str  # "redis", "sqlite"
    kind: str  # "pipeline", "tweets.get_many"
    began: float  # perf_counter seconds
    ended: float


class Trips:
    """The trips of one operation."""

    def __init__(self) -> None:
        self.all: list[Trip] = []

    def count(self, store: str) -> int:
        return sum(trip.store == store for trip in self.all)

    def kinds(self, store: str) -> Counter[str]:
        return Counter(trip.kind for trip in self.all if trip.store == store)

    def waves(self) -> int:
        """Trips whose times overlap are one wave."""
        waves, end = 0, float("-inf")
        for trip in sorted(self.all, key=lambda trip: trip.began):
            if trip.began >= end:
                waves += 1
            end = max(end, trip.ended)
        return waves


current: ContextVar[Trips | None] = ContextVar("trips", default=None)


@contextmanager
def recording() -> Iterator[Trips]:
    """Everything asked of the stores in this context, and in tasks started from it, is noted."""
    trips = Trips()
    token = current.set(trips)
    try:
        yield trips
    finally:
        current.reset(token)


@contextmanager
def trip(store: str, kind: str) -> Iterator[None]:
    """Notes one trip, however it ends."""
    trips = current.get()
    if trips is None:
        yield
        return
    began = time.perf_counter()
    try:
        yield
    finally:
        trips.all.append(Trip(store, kind, began, time.perf_counter()))
