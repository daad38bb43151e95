"""Who is asking."""

from datetime import datetime

from msgspec import Struct

from domain.records import SessionId, UserId


class Viewer(Struct, frozen=True):
    """What a verified access token says."""

    user_id: UserId
    session_id: SessionId
    expires_at: datetime
