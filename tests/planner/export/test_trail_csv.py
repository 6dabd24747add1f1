import csv
import io
from datetime import datetime

from planner.export.trail_csv import HEADS, write_trail
from planner.model.trail import TrailLine, Verb
from tests.planner.treated import ZONE

AT = datetime(2026, 11, 23, 10, 42, 7, 500, tzinfo=ZONE)


def line(**more) -> TrailLine:
    fields = {
        "number": 9, "at": AT, "who": "ann", "host": "unit-3", "verb": Verb.DO, "of": None,
        "label": "Hold SG", "reason": "labs", "is_undone": True, "txn": "t", "last": 4,
    }  # fmt: skip
    return TrailLine(**(fields | more))


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_a_line_is_a_row_with_what_it_did_at_its_end():
    head, row = rows(write_trail([line()], told=lambda _: ("One.", "Two.")))

    assert tuple(head) == HEADS
    assert row == [
        "9", "2026-11-23T10:42:07-05:00", "ann", "unit-3", "do", "Hold SG", "yes", "labs", "One.\nTwo.",
    ]  # fmt: skip


def test_an_undo_names_what_it_took_back_and_an_export_has_no_number():
    undo, export = rows(
        write_trail(
            [line(verb=Verb.UNDO, of=8, is_undone=False), line(number=None, verb=None)], told=lambda _: ()
        )
    )[1:]

    assert (undo[4], undo[6]) == ("undo of 8", "")
    assert (export[0], export[4]) == ("", "")


def test_no_cell_is_run_as_a_formula():
    row = rows(write_trail([line(reason="=1+1", label="@x", who="+a")], told=lambda _: ("-2",)))[1]

    assert (row[7], row[5], row[2], row[8]) == ("'=1+1", "'@x", "'+a", "'-2")
