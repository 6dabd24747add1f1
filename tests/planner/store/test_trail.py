from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.model.edit import Change, created
from planner.store.database import ClinicFile
from planner.store.trail import Wanted, logins, of_edit, rows_of, transactions
from tests.planner.store.samples import ANN, AT, CHAIR, SLOT, VISIT, add, apply, undo, weighed

EVERYTHING = Wanted()


def labels(file: ClinicFile, wanted: Wanted = EVERYTHING) -> list[str | None]:
    return [one.label for one in transactions(file, wanted, at_most=100)]


@pytest.fixture
def lived(file: ClinicFile) -> ClinicFile:
    """Four edits, the last one undone."""
    add(file, ANN, label="Enroll 007")
    add(file, VISIT, label="Book 007")
    add(file, CHAIR, SLOT, label="Add places")
    apply(file, weighed(70), label="Weigh 007", reason="Came Heavier", at=AT + timedelta(days=1))
    undo(file, at=AT + timedelta(days=2))
    return file


def test_a_transaction_is_one_line_the_newest_first(lived: ClinicFile) -> None:
    undone, weighing, *_ = transactions(lived, EVERYTHING, at_most=9)

    assert labels(lived) == ["Weigh 007", "Weigh 007", "Add places", "Book 007", "Enroll 007"]
    assert (undone.verb, undone.of, undone.is_undone) == ("undo", weighing.number, False)
    assert (weighing.verb, weighing.number, weighing.is_undone) == ("do", 4, True)
    assert (weighing.login, weighing.at) == ("ann", AT + timedelta(days=1))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(subject_id="007"), ["Weigh 007", "Weigh 007", "Book 007", "Enroll 007"]),
        (Wanted(subject_id="00"), []),
        (Wanted(kinds=("chair", "slot")), ["Add places"]),
        (Wanted(actions=("delete",)), []),
        (Wanted(login="ann", kinds=("visit",)), ["Book 007"]),
        (Wanted(login="bob"), []),
        (Wanted(since=AT + timedelta(days=1), until=AT + timedelta(days=2)), ["Weigh 007"]),
        (Wanted(text="heavier"), ["Weigh 007", "Weigh 007"]),
        (Wanted(text="007 c1d1"), ["Book 007"]),
        (Wanted(text="' OR 1=1 --"), []),
    ],
)
def test_lines_are_found_by_what_they_hold(lived: ClinicFile, wanted: Wanted, found: list[str]) -> None:
    assert labels(lived, wanted) == found


def test_pages_follow_each_other_without_gap_or_repetition(file: ClinicFile) -> None:
    for number in range(7):
        add(file, replace(CHAIR, name=f"a{number}"), replace(CHAIR, name=f"b{number}"), label=f"No. {number}")
    pages, after = [], None
    while page := transactions(file, EVERYTHING, after=after, at_most=3):
        pages.append([one.label for one in page])
        after = page[-1].seq, page[-1].txn

    assert pages == [["No. 6", "No. 5", "No. 4"], ["No. 3", "No. 2", "No. 1"], ["No. 0"]]


def test_the_rows_of_one_transaction_are_its_own(lived: ClinicFile) -> None:
    for number in (1, 3, 4):
        found = of_edit(lived, number)
        assert found is not None
        rows = rows_of(lived, found.txn, last=found.seq)

        assert [row.kind for row in rows] == {1: ["participant"], 3: ["chair", "slot"], 4: ["participant"]}[
            number
        ]
    assert of_edit(lived, 9) is None


def test_ten_thousand_rows_of_one_edit_are_passed_over(file: ClinicFile) -> None:
    add(file, CHAIR, label="First")
    apply(file, *created(*(replace(ANN, subject_id=f"{n:05}") for n in range(10_000))), label="Import")

    assert labels(file) == ["Import", "First"]


def test_an_instant_just_after_midnight_is_of_that_day(file: ClinicFile) -> None:
    midnight = datetime(2026, 11, 24, 5, tzinfo=UTC)
    apply(file, *created(CHAIR), label="At once", at=midnight + timedelta(milliseconds=5))

    assert labels(file, Wanted(since=midnight)) == ["At once"]
    assert labels(file, Wanted(until=midnight)) == []


def test_everybody_is_named_once(lived: ClinicFile) -> None:
    assert logins(lived) == ("ann",)


def test_a_changed_field_is_found_by_its_old_value(file: ClinicFile) -> None:
    add(file, replace(ANN, note="allergic to latex"))
    apply(file, Change(replace(ANN, note="allergic to latex"), ANN), label="Clear the note")

    assert labels(file, Wanted(text="latex")) == ["Clear the note", "Try it"]
