"""Port: password hashes. Apart from the profile, never cached, read as consistently as they are written."""

from typing import Protocol

from domain.records import Credentials, UserId


class AllCredentials(Protocol):
    async def by_login(self, login: str) -> Credentials | None:
        """The credentials of the account with this username or e-mail address, case-folded."""

    async def set_password(self, user_id: UserId, password_hash: str) -> None:
        """Replaces the hash; an unknown account changes nothing."""
