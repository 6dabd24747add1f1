"""One older edit is taken back by a new one, unless later edits that stand rest on it."""

from dataclasses import replace
from itertools import pairwise

import pytest

from planner.errors import EditRefused
from planner.model.clinic import Chair
from planner.model.day_layout import Assignment
from planner.model.edit import Change
from planner.model.participant import Participant
from planner.model.visit import Visit
from planner.store.audit import verify_chain
from planner.store.database import ClinicFile
from planner.store.fold import edits_untold, fold
from planner.store.ledger import redoable, undoable, why_not
from planner.store.records import read, read_all
from tests.planner.store.samples import (
    ANN,
    CHAIR,
    PLACED,
    SLOT,
    VISIT,
    add,
    apply,
    redo,
    take_back,
    undo,
    weighed,
)

OUT = Change(CHAIR, replace(CHAIR, in_service=False))


def test_an_older_edit_is_taken_back_while_later_ones_stand(file: ClinicFile) -> None:
    add(file, CHAIR)
    apply(file, OUT, label="Close the chair")
    add(file, ANN, label="Enroll 007")
    edit = take_back(file, 2, reason="it was mended")

    assert (edit.label, edit.reason) == ("Take back no. 2: Close the chair", "it was mended")
    assert read(file, Chair, "1") == CHAIR
    assert read(file, Participant, "007") == ANN
    assert (verify_chain(file), fold(file), edits_untold(file)) == ((), (), ())


def test_taking_back_is_an_edit_that_undo_takes_back_and_redo_makes_again(file: ClinicFile) -> None:
    add(file, CHAIR)
    apply(file, OUT, label="Close the chair")
    add(file, ANN)
    take_back(file, 2)

    assert (undoable(file), redoable(file)) == ("Take back no. 2: Close the chair", None)
    undo(file)
    assert read(file, Chair, "1") == OUT.after
    redo(file)
    assert read(file, Chair, "1") == CHAIR


def test_a_later_edit_of_the_same_record_is_named_and_nothing_is_stored(file: ClinicFile) -> None:
    add(file, ANN, label="Enroll 007")
    apply(file, weighed(70), label="Weigh 70")
    seventy = replace(ANN, weight_kg=70.0)
    apply(file, Change(seventy, replace(ANN, weight_kg=71.0)), label="Weigh 71")

    with pytest.raises(EditRefused, match=r"No\. 2 \(Weigh 70\) .* take back no\. 3 \(Weigh 71\)\."):
        take_back(file, 2)
    assert undoable(file) == "Weigh 71"
    take_back(file, 3)
    take_back(file, 2)
    assert read(file, Participant, "007") == ANN


def test_of_many_later_edits_the_newest_are_named_first(file: ClinicFile) -> None:
    add(file, ANN)
    weights = [ANN, *(replace(ANN, weight_kg=float(kilograms)) for kilograms in range(70, 75))]
    for before, after in pairwise(weights):
        apply(file, Change(before, after), label=f"Weigh {after.weight_kg:g}")

    assert why_not(file, 2).endswith(
        "take back no. 6 (Weigh 74), then no. 5 (Weigh 73), then no. 4 (Weigh 72), and 1 more."
    )


def test_somebody_whose_visits_were_booked_since_cannot_be_taken_out_first(file: ClinicFile) -> None:
    add(file, ANN, label="Enroll 007")
    add(file, VISIT, label="Book")
    add(file, CHAIR, SLOT)
    add(file, PLACED, label="Place")

    assert "take back no. 4 (Place), then no. 2 (Book)." in why_not(file, 1)
    assert "take back no. 4 (Place)." in why_not(file, 2)
    assert why_not(file, 4) == ""


def test_a_participant_with_a_longer_id_is_somebody_else(file: ClinicFile) -> None:
    add(file, ANN)
    add(file, replace(ANN, subject_id="0071"))
    add(file, Visit("0071", VISIT.code, VISIT.booked))
    take_back(file, 1)

    assert [one.subject_id for one in read_all(file, Participant)] == ["0071"]


def test_later_edits_that_were_undone_are_not_in_the_way(file: ClinicFile) -> None:
    add(file, ANN)
    apply(file, weighed(70), label="Weigh 70")
    add(file, CHAIR)
    apply(file, Change(replace(ANN, weight_kg=70.0), replace(ANN, weight_kg=71.0)))
    undo(file)
    take_back(file, 2)

    assert read(file, Participant, "007") == ANN


def test_an_edit_is_taken_back_only_once_and_can_be_had_again(file: ClinicFile) -> None:
    add(file, CHAIR)
    apply(file, OUT, label="Close the chair")
    add(file, ANN)
    take_back(file, 2)

    assert why_not(file, 2) == (
        "No. 2 (Close the chair) was taken back by no. 4: take that back to have it again."
    )
    assert take_back(file, 4).label == "Make again: Close the chair"
    assert read(file, Chair, "1") == OUT.after
    take_back(file, 2)
    assert read(file, Chair, "1") == CHAIR


def test_what_undo_took_back_is_not_taken_back_again(file: ClinicFile) -> None:
    add(file, CHAIR)
    undo(file)

    assert why_not(file, 1) == "No. 1 (Try it) was taken back already."
    assert why_not(file, 2) == "No. 2 took back no. 1: it is that edit that can be taken back."
    assert why_not(file, 9) == "There is no edit 9 in this clinic file."


def test_a_place_that_is_used_since_stays(file: ClinicFile) -> None:
    add(file, CHAIR, SLOT, label="Add places")
    add(file, ANN, VISIT, PLACED)

    with pytest.raises(EditRefused, match="The placement 007/C1D1 needs its"):
        take_back(file, 1)
    assert read(file, Assignment, PLACED.key) == PLACED


OTHER = Chair("2")
OTHER_OUT = Change(OTHER, replace(OTHER, in_service=False))


@pytest.mark.parametrize("between", [False, True], ids=["after it", "between the two"])
def test_what_was_taken_back_is_not_in_the_way_wherever_another_edit_was_made(
    file: ClinicFile, *, between: bool
) -> None:
    add(file, CHAIR, OTHER, label="Add places")
    apply(file, OUT, label="Close 1")
    if between:
        apply(file, OTHER_OUT, label="Close 2")
    take_back(file, 2)
    if not between:
        apply(file, OTHER_OUT, label="Close 2")

    number = 3 if between else 4
    assert why_not(file, 1).endswith(f"Before it, take back no. {number} (Close 2).")
    take_back(file, number)
    take_back(file, 1)
    assert read_all(file, Chair) == ()


@pytest.mark.parametrize("step", [1, -1], ids=["in their order", "the other way round"])
def test_an_edit_is_taken_back_by_its_opposite_in_whatever_order_that_names_the_records(
    file: ClinicFile, step: int
) -> None:
    add(file, CHAIR, OTHER)
    apply(file, OUT, OTHER_OUT, label="Close both")
    apply(file, *(Change(one.after, one.before) for one in (OUT, OTHER_OUT)[::step]), label="Open both")

    assert why_not(file, 2).endswith("was taken back by no. 3: take that back to have it again.")
    assert why_not(file, 1) == ""
