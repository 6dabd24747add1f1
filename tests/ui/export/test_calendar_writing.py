from datetime import date
from pathlib import Path
from threading import current_thread, main_thread

from PySide6.QtCore import QObject

from planner.desk import Desk
from planner.model.audience import Audience, Grouping
from planner.model.exported import Exported
from planner.model.visit import Visit
from tests.ui.conftest import NOW
from ui.background import Work
from ui.export.calendar_writing import CalendarWish, writing, written_in_words


def test_a_calendar_is_written_on_another_thread_that_says_how_far_it_is(
    session, tmp_path, monkeypatch, qtbot
):
    session.desk.placing.place("0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Bed 1", slot="Slot 1")
    where, said, export = [], [], Desk.export

    def watched(desk, *days, **how):
        where.append(current_thread())
        return export(desk, *days, **how)

    monkeypatch.setattr(Desk, "export", watched)
    wish = CalendarWish(
        date(2026, 11, 23), date(2026, 11, 24), Grouping.CLINIC, Audience.BUSY, tmp_path / "a.ics"
    )
    owner = QObject()
    work = Work(writing(session.desk.path, wish, at=NOW), owner)
    work.progressed.connect(said.append)
    with qtbot.waitSignal(work.done) as done:
        work.start()

    assert done.args == [Exported((tmp_path / "a.ics",))]
    assert where != [main_thread()]
    assert said == ["Reading the clinic file…", "Writing the calendar…"]
    assert "DTSTAMP:20261123T154200Z" in (tmp_path / "a.ics").read_text()


def test_what_was_written_is_named_or_counted():
    folder = Path("home")

    assert written_in_words(Exported((folder / "a.ics",))) == "a.ics was saved in home."
    assert written_in_words(Exported((folder / "a.ics", folder / "b.ics"))) == (
        "2 calendar files were saved in home."
    )


def test_a_calendar_that_no_longer_changes_is_named():
    exported = Exported((Path("home", "a.ics"),), left=(Path("home", "old.ics"),))

    assert written_in_words(exported) == (
        "a.ics was saved in home. Left over from an earlier export and no longer updated: old.ics."
    )


def test_a_booked_visit_without_a_place_is_named_since_no_calendar_tells_of_it():
    waiting = [Visit("0010", f"C{cycle}D1", date(2026, 12, 4)) for cycle in range(1, 6)]
    written = (Path("home", "a.ics"),)

    assert written_in_words(Exported(written, waiting=tuple(waiting[:1]))) == (
        "a.ics was saved in home. Not in the calendar, since they have no place yet: 0010 C1D1 on "
        "Fri 4 Dec 2026. Lay out the day first, or move whoever is due on a closed one."
    )
    assert "Fri 4 Dec 2026; 2 more. Lay" in written_in_words(Exported(written, waiting=tuple(waiting)))


def test_it_is_said_what_a_place_with_a_free_name_is_told_as():
    exported = Exported((Path("/home/a.ics"),), renamed=(("Chair 7 (Smith)", "Chair no. 7"),))

    assert written_in_words(exported).endswith(
        "The calendar shows “Chair 7 (Smith)” as “Chair no. 7”: the name of a place may reveal too much."
    )
