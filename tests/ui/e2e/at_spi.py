"""The window as a screen reader has it: the tree of AT-SPI, asked for over the accessibility bus.

Nothing of the program is imported here. What is not shown is no part of a walk, nor are the rows of a table
past the first few: Qt makes an answer for every cell there is.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE, PAUSE = 60.0, 0.05  # seconds; a busy machine takes its time
ROWS = 150
LABELLED_BY = 2
STATES = (
    "invalid", "active", "armed", "busy", "checked", "collapsed", "defunct", "editable", "enabled",
    "expandable", "expanded", "focusable", "focused", "has tooltip", "horizontal", "iconified", "modal",
    "multi-line", "multiselectable", "opaque", "pressed", "resizable", "selectable", "selected", "sensitive",
    "showing", "single-line", "stale", "transient", "vertical", "visible", "manages descendants",
    "indeterminate", "required", "truncated", "animated", "invalid entry", "supports autocompletion",
    "selectable text", "default", "visited", "checkable", "has popup", "read-only",
)  # fmt: skip
"""By their numbers, as ``AtspiStateType`` gives them."""


Answer = TypeVar("Answer")


class Unanswered(Exception):
    """Nobody answers for a part of the window: it is gone, or never was."""


@dataclass(frozen=True)
class Accessible:
    """One part of the window, asked anew each time."""

    bus: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        """What is said first of it."""
        return self._property("Name")

    @property
    def description(self) -> str:
        """What is said of it after its name, role and states."""
        return self._property("Description")

    @property
    def role(self) -> str:
        """What it is: ``push button``, ``list item``."""
        return self._ask("Accessible", "GetRoleName")

    @property
    def states(self) -> set[str]:
        """What holds of it just now: ``focusable``, ``selected``."""
        low, high = self._ask("Accessible", "GetState")
        return {state for number, state in enumerate(STATES) if (low | high << 32) >> number & 1}

    @property
    def labels(self) -> list[str]:
        """The names of what is a label of it."""
        return [
            Accessible(self.bus, *label).name
            for relation, targets in self._ask("Accessible", "GetRelationSet")
            for label in targets
            if relation == LABELLED_BY
        ]

    @property
    def children(self) -> list["Accessible"]:
        """Its parts, however many."""
        return [Accessible(self.bus, *child) for child in self._ask("Accessible", "GetChildren")]

    def walk(self, *, into_rows: bool = True) -> Iterator["Accessible"]:
        """It and its parts that are shown, each before its own; of lists and tables the rows too, or not."""
        yield self
        if into_rows or "manages descendants" not in self.states:
            for child in islice(self.children, ROWS):
                if "showing" in child.states:
                    yield from child.walk(into_rows=into_rows)

    def find(self, role: str, name: str) -> "Accessible":
        """Wait until a part with this role, and a name that begins so, is shown."""
        return until(
            lambda: next(
                (one for one in self.walk() if one.role == role and one.name.startswith(name)), None
            ),
            f"a {role} that is called {name!r}",
        )

    def press(self) -> None:
        """Do what a screen reader has done on pressing: the first action there is."""
        self._ask("Action", "DoAction", "i", 0)

    def focus(self) -> None:
        """Have the cursor put on it; a window is brought to the front."""
        self._ask("Component", "GrabFocus")

    def _property(self, name: str) -> str:
        return self._ask("org.freedesktop.DBus.Properties", "Get", "ss", "org.a11y.atspi.Accessible", name)[1]

    def _ask(self, interface: str, method: str, signature: str | None = None, *values: object):
        full = interface if "." in interface else f"org.a11y.atspi.{interface}"
        return ask(self.bus, DBusAddress(self.path, self.owner, full), method, signature, *values)


def ask(
    bus: DBusConnection, address: DBusAddress, method: str, signature: str | None = None, *values: object
):
    """What is answered to one call."""
    reply = bus.send_and_get_reply(new_method_call(address, method, signature, values), timeout=PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise Unanswered(f"{method} at {address.object_path}: {reply.body}")
    return reply.body[0]


def accessibility_bus(session_bus: str) -> DBusConnection:
    """A connection to the accessibility bus of a session; asking for its address has it started."""
    with open_dbus_connection(session_bus) as session:
        return open_dbus_connection(
            ask(session, DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        )


def until(question: Callable[[], Answer | None], what: str) -> Answer:
    """Ask until there is an answer; parts of the window may come and go meanwhile."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(Unanswered):
            answer = question()
            if answer:
                return answer
        time.sleep(PAUSE)
    raise AssertionError(f"In {PATIENCE:.0f} seconds there was not {what}.")
