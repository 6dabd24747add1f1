"""Offering what would mend the finding that is chosen in the side panel, and doing it."""

from datetime import date
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from planner.model.day_layout import Finding
from planner.model.mend import Mend, MendKind
from planner.model.open_toxicity import TOXICITY
from ui.act import Act, Actions
from ui.asking import Asking
from ui.board.mend_bar import NOT_BY_MOVING, NOTHING, OF_A_NOTE
from ui.board.side_panel import SidePanel
from ui.board.tray import Tray
from ui.language import tr
from ui.session import Session
from ui.standing import LOCKED
from ui.treatment.chosen_visit import ChosenVisit

SETTLED_MS = 60  # somebody who goes down the list with an arrow key is not kept waiting at each line


class MendActs(QObject):
    """``layOutWanted`` gives the scope of a new layout, which a person accepts or not."""

    layOutWanted = Signal(object)

    def __init__(
        self, session: Session, actions: Actions, panel: SidePanel, tray: Tray, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._tray = session, panel, tray
        self._lock = actions[Act.LOCK_BOARD]
        self._on: date | None = None
        self._unplaced: dict[str, Finding] = {}
        self._finding: Finding | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MS)
        self._soon.timeout.connect(self._offer)
        self._asking = Asking(session, self)  # of a badly broken day it takes a sixth of a second
        self._asking.answered.connect(self._show)
        self._asking.refused.connect(lambda refusal: session.refused.emit(str(refusal)))
        panel.findings.itemSelectionChanged.connect(self._choose_finding)
        tray.itemSelectionChanged.connect(self._choose_unplaced)
        panel.mends.wanted.connect(self._mend)

    def show_day(self, on: date, findings: tuple[Finding, ...]) -> None:
        """Be about a day's findings from now on."""
        self._on = on
        placeless = (one for one in findings if len(one.visits) == 1 and one.rule != TOXICITY)
        self._unplaced = {one.visits[0]: one for one in placeless}
        self._choose(None)

    def _choose_finding(self) -> None:
        finding = self._panel.findings.chosen()
        if isinstance(finding, Finding):
            self._tray.leave()  # only one line of both lists is chosen
        self._follow()

    def _choose_unplaced(self) -> None:
        if self._tray.chosen_key() is not None:
            self._panel.findings.leave()
        self._follow()

    def _follow(self) -> None:
        """Be about the line that is chosen."""
        finding, key = self._panel.findings.chosen(), self._tray.chosen_key()
        if isinstance(finding, Finding):
            self._choose(finding)
        else:
            self._choose(self._unplaced.get(key) if key is not None else None)

    def _choose(self, finding: Finding | None) -> None:
        self._finding = finding
        self._asking.drop()
        if finding is None:
            self._soon.stop()
            self._panel.mends.show_hint()
        else:
            self._soon.start()

    def _offer(self) -> None:
        on, finding = self._on, self._finding
        if finding is not None and on is not None:
            self._panel.mends.show_working()
            self._asking.ask(
                lambda desk: (desk.mending.mends(on, finding), desk.mending.is_by_moving(finding))
            )

    def _show(self, answer: object) -> None:
        mends, is_by_moving = cast("tuple[tuple[Mend, ...], bool]", answer)
        is_to_mend = self._finding is None or self._finding.may_be_mended
        nothing = OF_A_NOTE if not is_to_mend else NOTHING if is_by_moving else NOT_BY_MOVING
        self._panel.mends.show_mends(mends, nothing=nothing)

    def _mend(self, mend: Mend) -> None:
        if mend.kind is MendKind.DECIDE:
            self._decide(mend)
            return
        if self._lock.isChecked() and mend.kind not in (MendKind.REBOOK, MendKind.HOLD):
            self._session.refused.emit(tr(LOCKED))
            return
        if mend.kind is not MendKind.LAY_OUT:
            done = self._session.attempt(lambda: self._session.desk.mending.mend(mend))
            if done is None or mend.kind is not MendKind.UNPIN:
                return
        self.layOutWanted.emit(mend.scope)

    def _decide(self, mend: Mend) -> None:
        """Open the dialog of CRS and ICANS over the visit, which may have no block."""
        from ui.treatment.dialogs import ABOUT_A_VISIT  # noqa: PLC0415 - see ui/loading.py

        chosen = ChosenVisit.of_key(mend.visit_key)
        ABOUT_A_VISIT[Act.TOXICITY](self._session, chosen, self._panel.window()).ask()
