from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from planner.errors import EditRefused, NothingToUndo
from planner.model.clinic import Chair
from planner.model.day_layout import Assignment
from planner.model.edit import Change, Edit, created
from planner.model.participant import Participant
from planner.model.visit import Visit
from planner.store.audit import head, verify_chain
from planner.store.database import ClinicFile
from planner.store.fold import fold
from planner.store.ledger import is_of_run, redoable, undoable
from planner.store.records import read, read_all
from tests.planner.store.samples import (
    ANN,
    AT,
    CHAIR,
    DAY,
    ONE_OF_EACH,
    PLACED,
    SLOT,
    VISIT,
    WHO,
    add,
    apply,
    redo,
    undo,
    weighed,
)

PLACE = (ANN, VISIT, CHAIR, SLOT, PLACED)


def test_an_edit_is_stored_whole_and_numbered(file: ClinicFile) -> None:
    assert add(file, *ONE_OF_EACH) == 1
    assert apply(file, weighed(70)) == 2

    assert read(file, Participant, "007") == replace(ANN, weight_kg=70)


def test_the_order_within_an_edit_does_not_matter(file: ClinicFile) -> None:
    add(file, *reversed(PLACE))

    assert read(file, Assignment, PLACED.key) == PLACED


def test_one_edit_may_change_a_record_twice(file: ClinicFile) -> None:
    heavier = replace(ANN, weight_kg=70)
    apply(file, Change(None, ANN), Change(ANN, heavier), Change(None, CHAIR), Change(CHAIR, None))

    assert read_all(file, Participant) == (heavier,)
    assert read_all(file, Chair) == ()
    assert fold(file) == ()
    undo(file)
    assert read_all(file, Participant) == ()
    assert fold(file) == ()


def test_two_windows_never_overwrite_each_others_edit(file: ClinicFile, path: Path) -> None:
    add(file, ANN)
    with ClinicFile.open(path) as other:
        apply(other, weighed(70))

        with pytest.raises(EditRefused, match="The participant 007 was changed in the meantime"):
            apply(file, Change(None, CHAIR), weighed(80))

    assert read(file, Participant, "007") == replace(ANN, weight_kg=70)
    assert read_all(file, Chair) == ()


def test_a_record_that_is_there_cannot_be_made_again(file: ClinicFile) -> None:
    add(file, ANN)

    with pytest.raises(EditRefused, match="The participant 007 was recorded in the meantime"):
        add(file, replace(ANN, cohort="other"))


def test_a_record_that_is_gone_cannot_be_changed(file: ClinicFile) -> None:
    with pytest.raises(EditRefused, match="The participant 007 was taken back in the meantime"):
        apply(file, weighed(70))


def test_an_edit_of_nothing_is_refused(file: ClinicFile) -> None:
    add(file, ANN)

    with pytest.raises(EditRefused, match="would change nothing"):
        apply(file, Change(ANN, ANN))
    assert undoable(file) == "Try it"


def test_an_edit_needs_a_reason(file: ClinicFile) -> None:
    with pytest.raises(EditRefused, match="a reason of 3 letters or more, not 'ok'"):
        apply(file, Change(None, ANN), label="ok")


def test_a_place_that_is_still_used_cannot_go(file: ClinicFile) -> None:
    add(file, *PLACE)

    with pytest.raises(EditRefused, match="The placement 007/C1D1 needs its chair"):
        apply(file, Change(CHAIR, None))
    assert read_all(file, Chair) == (CHAIR,)


def test_a_visit_of_nobody_is_refused(file: ClinicFile) -> None:
    with pytest.raises(EditRefused, match="The visit 007/C1D1 needs its participant"):
        add(file, VISIT)


def test_a_value_that_the_tables_refuse_is_an_edit_refused(file: ClinicFile) -> None:
    with pytest.raises(EditRefused, match="dose_level"):
        add(file, replace(ANN, dose_level=-1.0))
    assert head(file).seq == 0


def test_undo_and_redo_outlive_the_program(path: Path) -> None:
    with ClinicFile.create(path) as file:
        add(file, ANN, label="Enroll 007")
        apply(file, weighed(70), label="Weigh 007")
    with ClinicFile.open(path) as file:
        assert undoable(file) == "Weigh 007"
        assert undo(file) == Edit("Weigh 007", (weighed(70).inverse,))
    with ClinicFile.open(path) as file:
        assert (undoable(file), redoable(file)) == ("Enroll 007", "Weigh 007")
        undo(file)
    with ClinicFile.open(path) as file:
        assert (undoable(file), redoable(file)) == (None, "Enroll 007")
        assert redo(file).label == "Enroll 007"
        assert redo(file) == Edit("Weigh 007", (weighed(70),))

        assert read(file, Participant, "007") == replace(ANN, weight_kg=70)
        assert (undoable(file), redoable(file)) == ("Weigh 007", None)


def test_an_edit_is_of_the_run_of_the_program_that_made_it(file: ClinicFile) -> None:
    add(file, ANN)

    assert is_of_run(file, 1, WHO)
    assert not is_of_run(file, 1, replace(WHO, session="s2"))


def test_a_new_edit_empties_redo(file: ClinicFile) -> None:
    add(file, ANN, label="Enroll 007")
    undo(file)
    add(file, CHAIR, label="Add a chair")

    assert redoable(file) is None
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        redo(file)


def test_undo_of_nothing_is_refused_in_a_sentence(file: ClinicFile) -> None:
    with pytest.raises(NothingToUndo, match=r"There is nothing to undo\."):
        undo(file)


def test_undo_gives_back_all_that_the_edit_cascaded(file: ClinicFile) -> None:
    add(file, ANN, VISIT, CHAIR, SLOT)
    moved = replace(VISIT, booked=DAY + timedelta(days=1))
    apply(file, Change(VISIT, moved), Change(None, PLACED), Change(ANN, replace(ANN, note="moved")))
    undo(file)

    assert read(file, Visit, VISIT.key) == VISIT
    assert read(file, Participant, ANN.key) == ANN
    assert read_all(file, Assignment) == ()


def test_an_undo_that_another_window_made_impossible_is_refused(file: ClinicFile) -> None:
    add(file, ANN)
    undo(file)
    with file.write() as db:  # as a restore or a merge may one day leave it
        db.execute("DROP TRIGGER participant_audited_INSERT")
        db.execute(
            "INSERT INTO participant (key, subject_id, cohort, first_step_dose, note, status) "
            "VALUES ('007', '007', 'x', '2026-11-16', '', 'on treatment')"
        )

    with pytest.raises(EditRefused, match="was recorded in the meantime"):
        redo(file)


def test_ten_thousand_participants_are_one_edit(file: ClinicFile) -> None:
    crowd = tuple(replace(ANN, subject_id=f"{n:05}") for n in range(10_000))
    apply(file, *created(*crowd), label="Import 10,000")
    assert len(read_all(file, Participant)) == 10_000

    undo(file)
    assert read_all(file, Participant) == ()
    assert verify_chain(file) == ()


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=14))
@settings(max_examples=25)
def test_undo_and_redo_behave_as_two_stacks(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    done: list[int] = []
    undone: list[int] = []
    weight = 69
    with ClinicFile.create(tmp_path_factory.mktemp("x") / "clinic.db") as file:
        add(file, ANN, label="Enroll")
        for step in steps:
            now = read(file, Participant, "007")
            assert now is not None
            if step == "do":
                weight += 1
                apply(file, Change(now, replace(ANN, weight_kg=float(weight))), label=f"Weigh {weight}")
                done, undone = [*done, weight], []
            elif step == "undo" and done:
                undo(file)
                undone.append(done.pop())
            elif step == "redo" and undone:
                redo(file)
                done.append(undone.pop())

            assert undoable(file) == (f"Weigh {done[-1]}" if done else "Enroll")
            assert redoable(file) == (f"Weigh {undone[-1]}" if undone else None)
            now = read(file, Participant, "007")
            assert now == replace(ANN, weight_kg=float(done[-1]) if done else None)


class AuditedClinic(RuleBasedStateMachine):
    """Any run of edits, undos and redos leaves a trail that only grew and that tells the tables."""

    def __init__(self) -> None:
        super().__init__()
        from tempfile import mkdtemp

        self.file = ClinicFile.create(Path(mkdtemp()) / "clinic.db")
        self.grown = head(self.file).seq

    @rule(name=st.sampled_from("abc"))
    def add_a_chair(self, name: str) -> None:
        if read(self.file, Chair, name) is None:
            add(self.file, Chair(name))

    @rule(name=st.sampled_from("abc"))
    def take_a_chair_out_of_service(self, name: str) -> None:
        if (chair := read(self.file, Chair, name)) is not None:
            apply(self.file, Change(chair, replace(chair, in_service=not chair.in_service)))

    @rule(name=st.sampled_from("abc"))
    def remove_a_chair(self, name: str) -> None:
        if (chair := read(self.file, Chair, name)) is not None:
            apply(self.file, Change(chair, None), at=AT + timedelta(hours=1))

    @rule()
    def take_back(self) -> None:
        if undoable(self.file) is not None:
            undo(self.file)

    @rule()
    def make_again(self) -> None:
        if redoable(self.file) is not None:
            redo(self.file)

    @invariant()
    def the_trail_tells_the_tables(self) -> None:
        assert fold(self.file) == ()
        assert verify_chain(self.file) == ()
        assert head(self.file).seq >= self.grown
        self.grown = head(self.file).seq

    def teardown(self) -> None:
        self.file.close()


TestAuditedClinic = AuditedClinic.TestCase
TestAuditedClinic.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
