"""Pages of keyset-ordered lists, both ways, and the cursors between them.

All lists are newest first. A page is asked for with `first`/`after` (from the newest on) or `last`/`before`
(from the oldest back), as in the Relay cursor connections specification; `after` and `before` may be combined.
"""

import base64
import binascii
import struct
from collections.abc import Sequence
from enum import Enum
from typing import Generic, TypeVar

from msgspec import Struct

from domain.errors import BadUserInput

PAGE_DEFAULT = 20
PAGE_MAX = 100

T = TypeVar("T")
Key = tuple[int, ...]


class ListKind(Enum):
    """Which list a cursor belongs to; the value is its first byte."""

    HOME = b"h"
    AUTHOR = b"a"
    FOLLOWERS = b"f"
    FOLLOWING = b"g"
    LIKED_BY = b"l"
    HOME_EVENTS = b"H"
    AUTHOR_EVENTS = b"A"


class Slice(Struct, frozen=True):
    """A bounded stretch of a list: keys strictly between `newer_than` and `older_than`, at most `limit` of them,
    from the newest (or, if not `newest_first`, from the oldest) on. None means unbounded on that side."""

    limit: int
    older_than: Key | None = None
    newer_than: Key | None = None
    newest_first: bool = True


class Page(Struct, Generic[T], frozen=True):
    """Items newest first, with what is known about their neighbours."""

    items: Sequence[T]
    has_next: bool  # older items follow
    has_previous: bool  # newer items precede


def page_slice(first: int | None, after: Key | None, last: int | None, before: Key | None) -> Slice:
    """The stretch that the four connection arguments ask for. Raises BadUserInput where they make no sense."""
    if first is not None and last is not None:
        raise BadUserInput("Give first or last, not both.")
    for name, size in (("first", first), ("last", last)):
        if size is not None and not 1 <= size <= PAGE_MAX:
            raise BadUserInput(f"{name} must be from 1 to {PAGE_MAX}.")
    size = first or last or PAGE_DEFAULT
    return Slice(limit=size, older_than=after, newer_than=before, newest_first=last is None)


def make_page(found: Sequence[T], wanted: Slice) -> Page[T]:
    """A page from up to `limit + 1` items, in the order in which the slice reads them.

    The one too many says whether there is more in the direction of reading. In the other direction a cursor is
    proof enough: it names an item that stood there.
    """
    items = list(found[: wanted.limit])
    more = len(found) > wanted.limit
    if wanted.newest_first:
        return Page(items, has_next=more, has_previous=wanted.older_than is not None)
    return Page(items[::-1], has_next=wanted.newer_than is not None, has_previous=more)


def encode_cursor(kind: ListKind, owner: int, key: Key) -> str:
    """An opaque position in the list `kind` of `owner`, which no other list accepts. 22 to 36 characters."""
    raw = struct.pack(f">cq{len(key)}q", kind.value, owner, *key)
    return base64.urlsafe_b64encode(raw + _check(raw)).rstrip(b"=").decode()


def decode_cursor(cursor: str | None, kind: ListKind, owner: int, width: int = 1) -> Key | None:
    """The key (of `width` numbers) in a cursor. Raises BadUserInput for one that is damaged, made up, or from
    another list."""
    if cursor is None:
        return None
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        body, check = raw[:-2], raw[-2:]
        found_kind, found_owner, *key = struct.unpack(f">cq{width}q", body)
    except (ValueError, binascii.Error, struct.error):
        raise BadUserInput("This cursor is not one of this list.") from None
    if check != _check(body) or (found_kind, found_owner) != (kind.value, owner):
        raise BadUserInput("This cursor is not one of this list.")
    return tuple(key)


def _check(raw: bytes) -> bytes:
    # finds typing mistakes; a cursor is no secret and grants nothing, so it needs no signature
    return struct.pack(">H", binascii.crc_hqx(raw, 0))
