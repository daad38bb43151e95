"""Everything that can go wrong and has a name.

    TweetgraphError
    ├── UserError             what a person can put right: an entry in a payload's `errors`
    │   ├── TextEmpty · TextTooLong · TextInvalid
    │   ├── UsernameInvalid · UsernameTaken · EmailInvalid · EmailTaken · PasswordWeak · TooLong
    │   ├── WrongCredentials · SessionInvalid
    │   └── NotFound · NotYours · VersionConflict · EditWindowClosed
    │       CannotFollowSelf · IdempotencyConflict
    └── RequestError          everything else that is foreseen: a top-level error with `extensions.code`
        ├── Unauthenticated · Forbidden · BadUserInput
        └── RateLimited · TooComplex · Unavailable

A class carries its code and a message that is safe to show; one place (`resolvers/payloads.py`) turns a
UserError into a payload, one (`web/errors.py`) everything else into a response.
"""

from enum import Enum
from typing import ClassVar


class UserErrorCode(Enum):
    TEXT_EMPTY = "TEXT_EMPTY"
    TEXT_TOO_LONG = "TEXT_TOO_LONG"
    TEXT_INVALID = "TEXT_INVALID"
    USERNAME_INVALID = "USERNAME_INVALID"
    USERNAME_TAKEN = "USERNAME_TAKEN"
    EMAIL_INVALID = "EMAIL_INVALID"
    EMAIL_TAKEN = "EMAIL_TAKEN"
    PASSWORD_WEAK = "PASSWORD_WEAK"
    WRONG_CREDENTIALS = "WRONG_CREDENTIALS"
    SESSION_INVALID = "SESSION_INVALID"
    NOT_FOUND = "NOT_FOUND"
    NOT_YOURS = "NOT_YOURS"
    VERSION_CONFLICT = "VERSION_CONFLICT"
    EDIT_WINDOW_CLOSED = "EDIT_WINDOW_CLOSED"
    CANNOT_FOLLOW_SELF = "CANNOT_FOLLOW_SELF"
    IDEMPOTENCY_CONFLICT = "IDEMPOTENCY_CONFLICT"
    TOO_LONG = "TOO_LONG"


class TweetgraphError(Exception):
    """Base of all. `message` may be shown to anybody."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UserError(TweetgraphError):
    """What a person can put right. `field` is the path of the input field it is about, if it is about one."""

    code: ClassVar[UserErrorCode]

    def __init__(self, message: str, field: list[str] | None = None) -> None:
        super().__init__(message)
        self.field = field


class TextEmpty(UserError):
    code = UserErrorCode.TEXT_EMPTY

    def __init__(self) -> None:
        super().__init__("A tweet needs some text.", ["input", "text"])


class TextTooLong(UserError):
    code = UserErrorCode.TEXT_TOO_LONG

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(f"The text counts {length}; at most {limit} fit.", ["input", "text"])
        self.length = length
        self.limit = limit


class TextInvalid(UserError):
    code = UserErrorCode.TEXT_INVALID

    def __init__(self, reason: str, field: list[str] | None = None) -> None:
        super().__init__(f"The text has {reason}.", field or ["input", "text"])


class UsernameInvalid(UserError):
    code = UserErrorCode.USERNAME_INVALID

    def __init__(self) -> None:
        super().__init__(
            "A username has 1 to 15 letters (a to z), digits or underscores.", ["input", "username"]
        )


class UsernameTaken(UserError):
    code = UserErrorCode.USERNAME_TAKEN

    def __init__(self) -> None:
        super().__init__("This username is taken.", ["input", "username"])


class EmailInvalid(UserError):
    code = UserErrorCode.EMAIL_INVALID

    def __init__(self) -> None:
        super().__init__("This is not an e-mail address.", ["input", "email"])


class EmailTaken(UserError):
    code = UserErrorCode.EMAIL_TAKEN

    def __init__(self) -> None:
        super().__init__("This e-mail address has an account already.", ["input", "email"])


class PasswordWeak(UserError):
    code = UserErrorCode.PASSWORD_WEAK

    def __init__(self, reason: str) -> None:
        super().__init__(f"The password {reason}.", ["input", "password"])


class TooLong(UserError):
    code = UserErrorCode.TOO_LONG

    def __init__(self, field: str, length: int, limit: int) -> None:
        super().__init__(f"{field} has {length} characters; at most {limit} fit.", ["input", field])


class WrongCredentials(UserError):
    code = UserErrorCode.WRONG_CREDENTIALS

    def __init__(self) -> None:
        super().__init__("No account has this login and password.")


class SessionInvalid(UserError):
    code = UserErrorCode.SESSION_INVALID

    def __init__(self) -> None:
        super().__init__("This session has ended: log in again.", ["input", "refreshToken"])


class NotFound(UserError):
    code = UserErrorCode.NOT_FOUND

    def __init__(self, what: str, field: list[str] | None = None) -> None:
        super().__init__(f"There is no such {what}.", field or ["id"])


class NotYours(UserError):
    code = UserErrorCode.NOT_YOURS

    def __init__(self, field: list[str] | None = None) -> None:
        super().__init__("Only its author may do that.", field or ["id"])


class VersionConflict(UserError):
    code = UserErrorCode.VERSION_CONFLICT

    def __init__(self, actual: int) -> None:
        super().__init__(f"The tweet is at version {actual} now.", ["input", "expectedVersion"])
        self.actual = actual


class EditWindowClosed(UserError):
    code = UserErrorCode.EDIT_WINDOW_CLOSED

    def __init__(self, minutes: int) -> None:
        super().__init__(f"A tweet can be edited for {minutes} minutes.", ["input", "id"])


class CannotFollowSelf(UserError):
    code = UserErrorCode.CANNOT_FOLLOW_SELF

    def __init__(self) -> None:
        super().__init__("Nobody can follow their own account.", ["id"])


class IdempotencyConflict(UserError):
    code = UserErrorCode.IDEMPOTENCY_CONFLICT

    def __init__(self) -> None:
        super().__init__("This idempotency key was used with another text.", ["input", "idempotencyKey"])


class RequestError(TweetgraphError):
    """A top-level error; `code` goes to `extensions.code`."""

    code: ClassVar[str]


class Unauthenticated(RequestError):
    code = "UNAUTHENTICATED"

    def __init__(self, message: str = "This needs an access token: log in first.") -> None:
        super().__init__(message)


class Forbidden(RequestError):
    code = "FORBIDDEN"


class BadUserInput(RequestError):
    code = "BAD_USER_INPUT"


class RateLimited(RequestError):
    code = "RATE_LIMITED"

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"Too many requests: try again in {retry_after} s.")
        self.retry_after = retry_after


class TooComplex(RequestError):
    code = "TOO_COMPLEX"


class Unavailable(RequestError):
    """A store did not answer in time. Nothing is known to be written unless it was acknowledged."""

    code = "UNAVAILABLE"

    def __init__(self, message: str = "The service is busy: try again shortly.") -> None:
        super().__init__(message)
