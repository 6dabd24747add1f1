"""Who sits at the desk in this run of the program, as the audit trail names them."""

import getpass
import platform
from importlib.metadata import version
from uuid import uuid4

from planner.store.who import Who


def at_the_desk(login: str | None) -> Who:
    """This run of the program under ``login``, or under the account of the operating system."""
    account = getpass.getuser()
    return Who(
        login=login or account,
        host=platform.node() or "unknown",
        session=str(uuid4()),
        os_user=account,
        app_version=version("clinic-day-planner"),
    )
