"""Ids: 63 bits, time-ordered, made without asking anybody.

41 bits of milliseconds since EPOCH, 10 of worker, 12 of sequence: the layout of Twitter's Snowflake
(github.com/twitter-archive/snowflake, 2010). On the wire they are strings with a prefix: `tweet_…`, `user_…`.
"""

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from domain.errors import BadUserInput

EPOCH = datetime(2006, 1, 1, tzinfo=UTC)  # before the first tweet (March 2006); lasts until 2075
EPOCH_MS = int(EPOCH.timestamp() * 1000)
WORKERS = 1 << 10
SEQUENCES = 1 << 12
LAST_ID = (1 << 63) - 1
_LOW_BITS = 22
_UNIX = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_WIRE = re.compile(r"([a-z]+)_(0|[1-9][0-9]{0,18})", re.ASCII)


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970, exact."""
    return (at - _UNIX) // _MILLISECOND


def from_ms(ms: int) -> datetime:
    return _UNIX + timedelta(milliseconds=ms)


def now() -> datetime:
    """The present, cut to the milliseconds that stores keep."""
    return from_ms(time.time_ns() // 1_000_000)


def id_at(ms: int, low: int = 0) -> int:
    """The id for a moment (milliseconds since 1970) with the given low 22 bits.

    Raises BadUserInput for moments outside 2006 to 2075.
    """
    since = ms - EPOCH_MS
    if not 0 <= since < 1 << 41:
        raise BadUserInput("Times from 2006 to 2075 can be stored.")
    return since << _LOW_BITS | low


def id_ms(id_: int) -> int:
    """When an id was made: milliseconds since 1970."""
    return (id_ >> _LOW_BITS) + EPOCH_MS


class IdMaker:
    """Makes ids that rise, even when the clock is set back or 4,096 are asked for in one millisecond."""

    def __init__(
        self, worker: int, clock_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    ) -> None:
        if not 0 <= worker < WORKERS:
            raise ValueError(f"worker must be 0 to {WORKERS - 1}, not {worker}")
        self._worker = worker
        self._clock_ms = clock_ms
        self._ms = 0
        self._sequence = 0

    def next(self) -> int:
        ms = self._clock_ms()
        if ms > self._ms:
            self._ms, self._sequence = ms, 0
        else:  # the same millisecond, or a clock set back: go on from the last id
            self._sequence += 1
            if self._sequence == SEQUENCES:
                self._ms, self._sequence = self._ms + 1, 0
        return id_at(self._ms, self._worker * SEQUENCES + self._sequence)


def to_wire(prefix: str, id_: int) -> str:
    return f"{prefix}_{id_}"


def split_wire(wire: str) -> tuple[str, int]:
    """`tweet_42` → `("tweet", 42)`. Raises BadUserInput for anything else."""
    match = _WIRE.fullmatch(wire)
    if match is None or (id_ := int(match[2])) > LAST_ID:
        raise BadUserInput("This is not an id of this service.")
    return match[1], id_


def from_wire(prefix: str, wire: str) -> int:
    """The number in an id of the wanted kind. Raises BadUserInput for another kind or no id at all."""
    kind, id_ = split_wire(wire)
    if kind != prefix:
        raise BadUserInput(f"Expected the id of a {prefix}, not of a {kind}.")
    return id_
