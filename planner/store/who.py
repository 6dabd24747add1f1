"""Who is at the keyboard, as the audit trail names them."""

from dataclasses import dataclass

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class Who:
    """A person at a machine: ``login`` is theirs, ``os_user`` the account the program runs under.

    ``session`` is one run of the program, any text that differs from run to run.
    """

    login: str
    host: str
    session: str
    os_user: str
    app_version: str

    def __post_init__(self) -> None:
        """Refuse an edit by nobody."""
        if not self.login.strip():
            raise InvalidValue("The audit trail needs to know who makes a change: the login is empty.")
