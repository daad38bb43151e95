"""What is stored, in the form in which it travels from storage to the wire. Frozen; times are aware, in UTC,
with milliseconds; ids are plain integers (see `domain/ids.py`)."""

from datetime import datetime
from enum import Enum
from typing import NewType

from msgspec import Struct

UserId = NewType("UserId", int)
TweetId = NewType("TweetId", int)
SessionId = NewType("SessionId", int)


class User(Struct, frozen=True):
    """A profile, as everybody sees it. Credentials are kept apart."""

    id: UserId
    username: str
    display_name: str
    bio: str
    created_at: datetime


class Tweet(Struct, frozen=True):
    """One version of a tweet. `version` is 1 when posted and one more with each edit.

    A deleted tweet stays as a flag (`deleted_at`) with an empty text.
    """

    id: TweetId
    author_id: UserId
    text: str
    created_at: datetime
    version: int = 1
    edited_at: datetime | None = None
    deleted_at: datetime | None = None


class TimelineEntry(Struct, frozen=True, order=True):
    """A tweet's place in a timeline: newest first is by id, descending."""

    tweet_id: TweetId
    author_id: UserId


class Relation(Struct, frozen=True):
    """An account in a list of accounts (followers, following, likes), newest first by `(at, user_id)`.

    `at` counts milliseconds since 1970.
    """

    at: int
    user_id: UserId


class CountKind(Enum):
    """What is counted, of which subject."""

    LIKES = "likes"  # of a tweet
    TWEETS = "tweets"  # of a user, as the three below
    FOLLOWERS = "followers"
    FOLLOWING = "following"


class Subject(Struct, frozen=True):
    """One number that is kept: `kind` of the tweet or user `id`."""

    kind: CountKind
    id: int


class Credentials(Struct, frozen=True):
    """`password_hash` is None for an account nobody can log in to (imported, no password set yet)."""

    user_id: UserId
    password_hash: str | None


class Session(Struct, frozen=True):
    """A login. `family_hash` and `refresh_hash` are SHA-256; see `auth/sessions.py`."""

    id: SessionId
    user_id: UserId
    family_hash: bytes
    refresh_hash: bytes
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None


class Reservation(Struct, frozen=True):
    """What an idempotency key stands for: the SHA-256 of the request, and the tweet it makes."""

    fingerprint: bytes
    tweet_id: TweetId


class EventKind(Enum):
    ADDED = "added"
    EDITED = "edited"
    DELETED = "deleted"


class OutboxEntry(Struct, frozen=True):
    """Something that happened to a tweet and has to reach the author's followers. Kept until acknowledged."""

    id: int
    kind: EventKind
    tweet_id: TweetId
    author_id: UserId


class TweetEvent(Struct, frozen=True):
    """An entry of an author's event log. `position` is its place in that log: `milliseconds-sequence`."""

    kind: EventKind
    tweet_id: TweetId
    author_id: UserId
    position: str
