"""“Move to…”: the times and places that can take a visit, best first; one is chosen, nothing is broken."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from planner.model.day_clock import DayClock
from planner.model.spot import Spot
from ui.board.block_words import in_turn
from ui.empty_words import EmptyWords
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.qactions import allow_button
from ui.session import Session
from ui.tables import row_table
from ui.text_rows import TextRows
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.wording import short_date, time_of

HEADS = (
    marked("Arrives"),
    marked("Leaves"),
    marked("Places"),
    marked("Compared with now", "of another time: how it differs from the time there is"),
)
SIZE = (620, 520)


class MoveDialog(TreatmentDialog):
    """Raises PlannerError when it is made for a visit of which nothing can be moved."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Move to"), verb=tr("Put it there"))
        self._key = f"{chosen.subject_id}/{chosen.code}"
        self._shown: tuple[Spot, ...] = ()
        self._rows = TextRows(HEADS, self)
        self.table = row_table(self._rows, name=tr("Times and places that fit, best first"))
        EmptyWords(self.table, lambda: tr("Nothing fits."))
        self.place = QComboBox()
        self._read()
        self.form.addRow(tr("&Only", "one place"), self.place)
        self.column.insertWidget(2, self.table, 1)
        self.place.currentIndexChanged.connect(self._show)
        self.table.doubleClicked.connect(self.accept)
        open_roomy(self, *SIZE)
        self._show()
        self.table.setFocus()

    def _read(self) -> None:
        placing = self._session.desk.placing
        by_hand = placing.by_hand(self._key)
        self._clock: DayClock = by_hand.day.clock
        self._all = placing.spots(self._key)
        wanted = self.place.currentData()
        names = dict.fromkeys(name for spot in self._all for name in (spot.chair, spot.slot) if name)
        with QSignalBlocker(self.place):
            self.place.clear()
            self.place.addItem(tr("Any place"), None)
            for name in names:
                self.place.addItem(name, name)
            self.place.setCurrentIndex(max(0, self.place.findData(wanted)))
        self.head.setText(self._words(has_begun=by_hand.only_places))

    def _words(self, *, has_begun: bool) -> str:
        day, visit = short_date(self._clock.on), self._chosen.words
        if not self._all and has_begun:
            return tr(
                "{visit} has begun on {day}, and no other place is free for it as the day stands.",
                day=day,
                visit=visit,
            )
        if not self._all:
            return tr(
                "No time or place on {day} fits {visit} as the day stands. Move another visit first, "
                "or this one to another day.",
                day=day,
                visit=visit,
            )
        if has_begun:
            return tr(
                "{visit} has begun on {day}: it can move to these places from now on.", day=day, visit=visit
            )
        return tr(
            "{visit} fits at these times on {day}; the latest arrival that fits is {time}. If the time "
            "changes, tell the participant.",
            day=day,
            visit=visit,
            time=time_of(max(spot.arrival for spot in self._all), self._clock),
        )

    def read_again(self) -> None:
        """List what can take it by now: another program may have put somebody there."""
        self._read()
        self._show()

    def _show(self) -> None:
        wanted = self.place.currentData()
        self._shown = tuple(spot for spot in self._all if wanted in (None, spot.chair, spot.slot))
        self._rows.show(map(self._texts, self._shown))
        if self._shown:
            self.table.selectRow(0)
        if self.go is not None:
            allow_button(self.go, why_not="" if self._shown else self.head.text())

    def _texts(self, spot: Spot) -> tuple[str, ...]:
        return (
            time_of(spot.arrival, self._clock),
            time_of(spot.leaves, self._clock),
            in_turn(name for name in (spot.chair, spot.slot) if name),
            spot.reason,
        )

    def accept(self) -> None:
        """Put the visit into the chosen spot."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._shown):
            return
        spot, desk = self._shown[row], self._session.desk
        self.close_if_done(
            lambda: desk.placing.place(
                self._key, arrival=self._clock.instant(spot.arrival), chair=spot.chair, slot=spot.slot
            )
        )
