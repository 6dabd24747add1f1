"""How full the days are, asked for as they come into sight and a piece at a time: two years take a while."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from planner.model.occupancy import DayOccupancy
from ui.session import Session

PIECE_DAYS = 28  # of days that are laid out, some 30 ms


class Occupancies(QObject):
    """Keeps what was asked for until ``forget``; ``read`` comes when more of it is known."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[int, DayOccupancy] = {}
        self._wanted: list[int] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._read_some)

    def of(self, day: date) -> DayOccupancy | None:
        """A day; None while it is not known yet."""
        return self._known.get(day.toordinal())

    def want(self, first: date, last: date) -> None:
        """Have the days from ``first`` to ``last`` read: those asked for last come first."""
        days = range(first.toordinal(), last.toordinal() + 1)
        missing = [day for day in days if day not in self._known]
        if missing:
            seen = set(missing)
            self._wanted = [*missing, *(day for day in self._wanted if day not in seen)]
            self._turn.start()

    def forget(self) -> None:
        """Everything may be different: what is wanted has to be asked for again."""
        self._known.clear()
        self._wanted.clear()
        self._turn.stop()

    def _read_some(self) -> None:
        if not self._session.is_open:
            self.forget()
            return
        first = self._wanted[0]
        last = first
        for day in self._wanted[1:PIECE_DAYS]:
            if day != last + 1:
                break
            last = day
        read = self._session.desk.occupancy(date.fromordinal(first), date.fromordinal(last))
        self._known.update((one.on.toordinal(), one) for one in read)
        self._wanted = self._wanted[len(read) :]
        if not self._wanted:
            self._turn.stop()
        self.read.emit()
