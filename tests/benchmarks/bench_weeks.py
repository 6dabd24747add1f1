"""What a frame costs while the weeks of 120 participants scroll, and what an edit takes until it is shown.

Offscreen, in CPU time, beside the 16.7 ms of a frame and the 100 ms that no step may keep the window waiting.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from planner.model.delay import DelayReason
from planner.model.edit import Edit, created
from tests.benchmarks.bench_courses import participants
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings import Settings
from ui.weeks.day_scale import WEEK
from ui.weeks.weeks_page import WeeksPage

FRAME_MS, WAIT_MS = 16.7, 100
STEPS, ROUNDS = 200, 3
SIZE = (1600, 900)
PERCENT = 95
NOW = datetime(2028, 1, 18, 10, tzinfo=ZoneInfo("America/New_York"))
"""A Tuesday on which most of the 120 are on treatment."""


@contextmanager
def weeks_of_120() -> Iterator[tuple[WeeksPage, Session]]:
    """The page on a clinic file with 120 courses of two years."""
    with TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "clinic.db", who="benchmark", now=lambda: NOW)
        desk.apply(Edit("Enroll everybody", created(*participants())))
        session = Session()
        window = MainWindow(session, Settings(Path(folder) / "window.ini"))
        window.resize(*SIZE)
        window.show()
        session.open(desk)
        window.pages.weeks.show_week(session.today())
        window.acts["show_weeks"].trigger()
        _settle()
        yield window.pages.weeks, session
        window.close()
        session.close()


def scrolled(page: WeeksPage, *, weeks: int, across: int, down: int) -> float:
    """The 95th percentile of a step of so many pixels, to and fro, in milliseconds."""
    page.view.show_span(float(weeks * WEEK))
    page.show_week(page.view.today)
    _settle()
    bars = (page.view.horizontalScrollBar(), across), (page.view.verticalScrollBar(), down)
    steps = []
    for number in range(STEPS):
        sign = 1 if number < STEPS // 2 else -1

        def step(sign: int = sign) -> None:
            for bar, pixels in bars:
                bar.setValue(bar.value() + sign * pixels)
            QApplication.processEvents()

        steps.append(_cpu(step))
    return quantiles(steps, n=100)[PERCENT - 1]


def dragged(page: WeeksPage) -> float:
    """The 95th percentile of a drag's coming to another day, in milliseconds."""
    page.view.show_span(8.0 * WEEK)
    page.show_week(page.view.today)
    row = next(row for row, one in enumerate(page.model.visits) if one.day > page.view.today)
    day, steps = page.model.visits[row].day, []
    for number in range(STEPS):
        to = day + timedelta(days=number % 11 - 3)

        def step(to: object = to) -> None:
            page.view.drag.aim(row, to)  # type: ignore[arg-type]
            QApplication.processEvents()

        steps.append(_cpu(step))
    page.view.drag.end()
    return quantiles(steps, n=100)[PERCENT - 1]


def longest_of_an_edit(page: WeeksPage, session: Session) -> float:
    """The longest single step from an edit until all of two years is read again, in milliseconds."""
    page.bar.glance.setChecked(True)
    _settle()
    one = next(one for one in page.model.visits if one.day > page.view.today + timedelta(days=30))
    planned, longest = one.visit.planned, 0.0
    for day in (planned.latest, planned.earliest):
        to = day if session.desk.clinic.hours_on(day) else planned.nominal

        def edit(to: object = to) -> None:
            rebook = session.desk.treatment.rebook
            session.attempt(
                lambda: rebook(one.subject_id, planned.code, to=to, reason=DelayReason.OTHER)  # type: ignore[arg-type]
            )

        longest = max(longest, _cpu(edit))
        while page.occupancies._turn.isActive():
            longest = max(longest, _cpu(page.occupancies._read_some))
    page.bar.glance.setChecked(False)
    return longest


def _settle() -> None:
    for _ in range(40):
        QApplication.processEvents()


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def rows() -> list[tuple[str, float, float]]:
    """(name, ratio, goal): at most the goal is good."""
    application = QApplication.instance() or QApplication([])
    frame = "95th percentile of a step beside a frame of 16.7 ms"
    with weeks_of_120() as (page, session):
        found = [
            (f"weeks of 120 participants, {what}: {frame}", min(step() for _ in range(ROUNDS)) / FRAME_MS, 1)
            for what, step in (
                ("8 weeks, sideways", lambda: scrolled(page, weeks=8, across=24, down=0)),
                ("8 weeks, down", lambda: scrolled(page, weeks=8, across=0, down=24)),
                ("2 years, sideways", lambda: scrolled(page, weeks=104, across=12, down=0)),
                ("2 years, down", lambda: scrolled(page, weeks=104, across=0, down=24)),
                ("a drag", lambda: dragged(page)),
            )
        ]
        longest = min(longest_of_an_edit(page, session) for _ in range(ROUNDS)) / WAIT_MS
        found.append(("weeks of 120 participants, an edit: longest step beside 100 ms", longest, 1))
    del application
    return found


if __name__ == "__main__":
    for what, ratio, goal in rows():
        print(f"{what}: {ratio:.3g} (goal {goal:g})")
