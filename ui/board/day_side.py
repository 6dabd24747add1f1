"""Beside the board: the day as it is planned, or who is due next now; under both, what is next to note."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ui.act import Act, Actions
from ui.board.board_view import BoardView
from ui.board.mend_acts import MendActs
from ui.board.running_acts import RunningActs
from ui.board.side_panel import SidePanel
from ui.board.waiting import Waiting
from ui.language import tr
from ui.session import Session


class DaySide(QWidget):
    """Two tabs and a bar. ``runningChosen`` gives the key of a visit pressed in the list of “Now”."""

    runningChosen = Signal(str)

    def __init__(
        self, session: Session, actions: Actions, board: BoardView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = actions[Act.SIDE_PANEL]
        self.panel, self.waiting = SidePanel(), Waiting()
        self.running = RunningActs(session, actions, board, self)
        self.mending = MendActs(session, actions, self.panel, self.waiting.tray, self)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Beside the board"))
        self.tabs.setDocumentMode(True)
        self._scroll = QScrollArea()  # for a low window, or a large font
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.panel)
        self.tabs.addTab(self._scroll, tr("Day", "the day as it is planned"))
        self.tabs.addTab(self.running.list, tr("Now", "who is due next"))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.waiting)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.running.bar)
        self.panel.steps.selectionModel().currentChanged.connect(self._keep_in_sight)
        self.running.titled.connect(lambda title: self.tabs.setTabText(1, title))
        self.running.list.visitChosen.connect(self.runningChosen)
        self._shown.toggled.connect(self.setVisible)
        actions[Act.NOW].triggered.connect(lambda: self.open_at(self.running.list))

    def take_waiting(self) -> None:
        """Have the visits without a place above the tabs, where they are seen with either."""
        self._column.insertWidget(0, self.waiting)

    def show_panel(self) -> None:
        """Have the day as it is planned in front: what is said of a line that is chosen stands there."""
        self.tabs.setCurrentWidget(self._scroll)

    def _keep_in_sight(self, step: QModelIndex) -> None:
        """Have the panel follow the cursor through the steps, which do not scroll by themselves."""
        steps = self.panel.steps
        if steps.hasFocus():
            rect = steps.visualRect(step)
            rect.moveTopLeft(steps.viewport().mapTo(self.panel, rect.topLeft()))
            self._scroll.ensureVisible(rect.left(), rect.center().y(), 0, rect.height())

    def open_at(self, part: QWidget) -> None:
        """Show the side with one of its parts in front, and stand on it."""
        self._shown.setChecked(True)
        self.tabs.setCurrentWidget(part if part is self.running.list else self._scroll)
        part.setFocus()
