"""The rooms at the left edge: the places a nurse goes, one button each."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QToolBar, QWidget

from ui.act import Act, Actions
from ui.icons import icon
from ui.language import tr

ROOMS = {
    Act.SHOW_DAY: "day",
    Act.SHOW_PARTICIPANTS: "participants",
    Act.SHOW_WEEKS: "weeks",
    Act.SHOW_PROTOCOL: "protocol",
    Act.SHOW_CLINIC: "clinic",
    Act.SHOW_HISTORY: "history",
}
"""Each room's action and its icon."""


class Rooms(QToolBar):
    """A bar that cannot be moved away, with exactly one room switched on."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(tr("Rooms"), parent)
        self.setObjectName("rooms")
        self.setMovable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(24, 24))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._group = QActionGroup(self)
        for act in ROOMS:
            action = actions[act]
            action.setCheckable(True)
            action.setIconVisibleInMenu(False)  # where the one switched on would be drawn on no accent
            self._group.addAction(action)
            self.addAction(action)
            self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_icons()

    def show_icons(self) -> None:
        """Draw the icons in the colours of the palette of now."""
        for action, name in zip(self._group.actions(), ROOMS.values(), strict=True):
            action.setIcon(icon(name))
