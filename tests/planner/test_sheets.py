from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import ExportRefused, StoreError
from planner.model.trail import Topic, TrailLine, TrailSearch
from planner.store import prints
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at


@pytest.fixture
def clock() -> Clock:
    return Clock(at(FIRST, "06:30"))


def newest(desk: Desk) -> TrailLine:
    return desk.trail.lines(at_most=1)[0]


def test_the_imprint_says_when_by_whom_and_how_far_the_trail_has_come(desk: Desk) -> None:
    imprint = desk.sheets.imprint()

    assert (imprint.printed, imprint.by, imprint.row) == (at(FIRST, "06:30"), "tester", newest(desk).last)
    assert len(imprint.hash) == 64


def test_a_saved_sheet_is_written_for_its_owner_alone_and_recorded(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "day.pdf"

    desk.sheets.save(out, b"%PDF", imprint=desk.sheets.imprint(), what="day sheet 2026-10-19", pages=3)

    line = newest(desk)
    assert out.read_bytes() == b"%PDF"
    assert out.stat().st_mode & 0o077 == 0
    assert (line.label, line.who) == ("Saved as PDF: day sheet Mon 19 Oct 2026; pages: 3", "tester")
    assert desk.findings() == ()


def test_a_participants_sheet_is_in_the_history_of_the_participant(desk: Desk) -> None:
    desk.sheets.send(
        imprint=desk.sheets.imprint(), what="appointments in Spanish", pages=1, subject_id="0042"
    )

    (line, *_) = desk.trail.lines(TrailSearch(subject_id="0042"))
    (same,) = desk.trail.lines(TrailSearch(topic=Topic.EXPORTS))
    assert line == same
    assert line.label == "Printed: appointments in Spanish; pages: 1, of 0042"
    assert line.number is None


def test_a_sheet_that_was_overtaken_is_refused_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    imprint = desk.sheets.imprint()
    desk.enrol(a_participant("0043", starts=FIRST))

    with pytest.raises(ExportRefused, match="has changed since this sheet was made"):
        desk.sheets.save(tmp_path / "day.pdf", b"%PDF", imprint=imprint, what="day sheet", pages=1)

    assert not (tmp_path / "day.pdf").exists()
    assert newest(desk).number is not None


def test_a_sheet_that_cannot_be_recorded_is_not_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_told: object, **_how: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(prints, "append", refuse)
    out = tmp_path / "day.pdf"

    with pytest.raises(StoreError, match="full"):
        desk.sheets.save(out, b"%PDF", imprint=desk.sheets.imprint(), what="day sheet", pages=1)

    assert not out.exists()


def test_a_sheet_that_was_overtaken_does_not_go_to_paper(desk: Desk) -> None:
    imprint = desk.sheets.imprint()
    desk.enrol(a_participant("0043", starts=FIRST))

    with pytest.raises(ExportRefused, match="look at it again"):
        desk.sheets.send(imprint=imprint, what="day sheet", pages=1)


def test_a_sheet_that_cannot_be_written_is_not_recorded(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="no folder"):
        desk.sheets.save(
            tmp_path / "gone" / "day.pdf", b"%PDF", imprint=desk.sheets.imprint(), what="day sheet", pages=1
        )

    assert newest(desk).number is not None


def test_printing_is_no_edit_and_undo_takes_back_the_edit_before_it(desk: Desk) -> None:
    desk.sheets.send(imprint=desk.sheets.imprint(), what="day sheet", pages=1)

    assert desk.undo_label() == "Enroll 0042"
