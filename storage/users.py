"""Port: profiles, and the names they claim."""

from collections.abc import Collection
from typing import Protocol

from domain.records import User, UserId


class Users(Protocol):
    async def get_many(self, ids: Collection[UserId]) -> dict[UserId, User]:
        """The profiles of these accounts."""

    async def ids_by_username(self, usernames: Collection[str]) -> dict[str, UserId]:
        """Who has these usernames; keys are case-folded, and so must be the names asked for."""

    async def add(self, user: User, *, email: str | None, password_hash: str | None) -> None:
        """Creates an account, all of it or nothing. `email` is case-folded.

        First one wins: raises UsernameTaken or EmailTaken, without regard to case, across all processes.
        """

    async def update_profile(self, id_: UserId, *, display_name: str | None, bio: str | None) -> User | None:
        """Changes what is not None; the profile as it is now, or None for an unknown account."""
