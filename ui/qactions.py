"""Qt's actions, made from the table, and how they are named, switched off and explained."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.act import ACT, Actions
from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.language import tr
from ui.plain import tooltip

WHY_NOT = "whyNot"


def named(text: str) -> str:
    """An action's text without the mark of its key in the menu, and the dots that promise a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def qactions(parent: QWidget) -> Actions:
    """The actions, unconnected, on ``parent``."""
    made = {}
    for row in ACTIONS:
        action = QAction(tr(row.text), parent)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        action.setCheckable(row.checkable)
        action.setAutoRepeat(row.repeats)
        explained, keys = tr(row.help), keys_in_words(row)
        action.setStatusTip(explained)
        action.setToolTip(f"{explained} ({keys})" if keys else explained)
        parent.addAction(action)
        made[row.name] = action
    return made


def allow(action: QAction, *, why_not: str = "") -> None:
    """Let an action be had, or say why it cannot be just now."""
    action.setEnabled(not why_not)
    action.setProperty(WHY_NOT, why_not)


def stand_for(button: QAbstractButton, action: QAction) -> None:
    """Have a button of the page do what an action does, and be off where that is off, with its reason."""

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(why_not(action) or action.toolTip())

    button.setProperty(ACT, action.objectName())
    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()


def allow_button(button: QAbstractButton, *, why_not: str = "", explained: str = "") -> None:
    """Let a button be pressed that stands for no action, or have it say why it cannot be just now.

    ``explained`` is what it says of itself while it can.
    """
    button.setEnabled(not why_not)
    button.setToolTip(tooltip(why_not or explained))
    button.setAccessibleDescription(why_not)


def why_not(action: QAction) -> str:
    """Why an action cannot be had; empty where it can."""
    if action.isEnabled():
        return ""
    return str(action.property(WHY_NOT) or tr("Not possible right now."))
