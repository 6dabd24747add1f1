"""Who is at the keyboard, as the audit trail names them."""

import getpass
import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from uuid import uuid4

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


def somebody(login: str | None = None) -> Who:
    """The person at this machine, by the name given or else that of the account, in a session of its own."""
    os_user = _os_user()
    return Who(
        login=os_user if login is None else login,
        host=platform.node() or "unknown",
        session=str(uuid4()),
        os_user=os_user,
        app_version=_app_version(),
    )


def _os_user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name, as in some containers
        return "unknown"


def _app_version() -> str:
    try:
        return version("clinic-day-planner")
    except PackageNotFoundError:  # run from a folder, not installed
        return "unknown"
