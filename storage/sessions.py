"""Port: logins. Never cached, read as consistently as they are written."""

from datetime import datetime
from typing import Protocol

from domain.records import Session, SessionId


class Sessions(Protocol):
    async def add(self, session: Session) -> None:
        """Stores a new session."""

    async def get(self, id_: SessionId) -> Session | None:
        """The session, ended ones included."""

    async def rotate(self, id_: SessionId, *, old_hash: bytes, new_hash: bytes, expires_at: datetime) -> bool:
        """Puts `new_hash` in the place of `old_hash`; False where that is not (or no longer) the current one or the
        session has ended. First one wins: of two calls with the same `old_hash` exactly one is told True."""

    async def revoke(self, id_: SessionId, at: datetime) -> None:
        """Ends the session for good; safe to repeat."""
