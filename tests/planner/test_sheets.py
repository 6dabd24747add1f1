import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import ExportRefused
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, a_desk, at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, Clock(at(FIRST, "06:30"))) as desk:
        yield desk


def test_the_imprint_says_when_by_whom_and_how_far_the_trail_has_come(desk: Desk) -> None:
    imprint = desk.sheets.imprint()
    newest = desk.audit_trail(newest=1)[0]

    assert (imprint.printed, imprint.by, imprint.row) == (at(FIRST, "06:30"), "tester", newest.seq)
    assert len(imprint.hash) == 64


def test_a_saved_sheet_is_written_for_its_owner_alone_and_recorded(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "day.pdf"

    desk.sheets.save(out, b"%PDF", imprint=desk.sheets.imprint(), what="day sheet 2026-10-19", pages=3)

    entry = desk.audit_trail(newest=1)[0]
    assert out.read_bytes() == b"%PDF"
    assert out.stat().st_mode & 0o077 == 0
    assert (entry.action, entry.who, entry.kind) == ("print", "tester", None)
    assert json.loads(entry.new or "") == {"what": "day sheet 2026-10-19", "pages": 3, "to": "PDF"}
    assert desk.findings() == ()


def test_a_participants_sheet_is_in_the_history_of_the_participant(desk: Desk) -> None:
    desk.sheets.printed(what="appointments in Spanish", pages=1, subject_id="0042")

    entry = desk.treatment.history("0042")[0]
    assert (entry.action, entry.key) == ("print", "0042")
    assert json.loads(entry.new or "")["to"] == "paper"


def test_a_sheet_that_was_overtaken_is_refused_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    imprint = desk.sheets.imprint()
    desk.enrol(a_participant("0043", starts=FIRST))

    with pytest.raises(ExportRefused, match="has changed since this sheet was made"):
        desk.sheets.save(tmp_path / "day.pdf", b"%PDF", imprint=imprint, what="day sheet", pages=1)

    assert not (tmp_path / "day.pdf").exists()
    assert desk.audit_trail(newest=1)[0].action != "print"


def test_a_sheet_that_cannot_be_written_is_not_recorded(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="no folder"):
        desk.sheets.save(
            tmp_path / "gone" / "day.pdf", b"%PDF", imprint=desk.sheets.imprint(), what="day sheet", pages=1
        )

    assert desk.audit_trail(newest=1)[0].action != "print"


def test_printing_is_no_edit_and_undo_takes_back_the_edit_before_it(desk: Desk) -> None:
    desk.sheets.printed(what="day sheet", pages=1)

    assert desk.undo_label() == "Enrol 0042"
