"""The history as the desk tells it, and edits taken back from there."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import EditRefused, StudyDoesNotFit, UnknownParticipant
from planner.model.clinic import Chair
from planner.model.hold import HoldReason
from planner.model.trail import Topic, TrailSearch, Verb
from planner.schedule.study_file import shipped_study_text
from planner.store.records import KINDS
from planner.trail import _OF_CLINIC
from tests.builders import a_participant
from tests.planner.treated import FIRST, ZONE, Clock, at, records, run_until

DAY = timedelta(days=1)


@pytest.fixture
def clock() -> Clock:
    return Clock(at(FIRST, "06:00"))


def labels(desk: Desk, **search: object) -> list[str]:
    return [line.label for line in desk.trail.lines(TrailSearch(**search))]


def hold_sg(desk: Desk, since: str = "C1D8") -> None:
    desk.treatment.hold("0042", since=since, reason=HoldReason.LABS, agent="sg", note="ANC 800")


def test_a_line_says_who_when_what_and_why(desk: Desk, clock: Clock) -> None:
    clock.turn(FIRST, "10:42")
    hold_sg(desk)
    line = desk.trail.lines(at_most=1)[0]

    assert (line.label, line.reason) == ("Hold sacituzumab govitecan of 0042 from C1D8", "labs: ANC 800")
    assert (line.who, line.at, line.at.tzinfo) == ("tester", at(FIRST, "10:42"), ZONE)
    assert (line.number, line.verb, line.is_undone) == (3, Verb.DO, False)
    assert desk.trail.told(line)[0] == (
        "New: hold 1 of 0042, of sacituzumab govitecan, from C1D8 on, reason labs, note “ANC 800”."
    )


def test_an_undo_is_a_line_of_its_own_and_marks_what_it_took_back(desk: Desk) -> None:
    hold_sg(desk)
    desk.undo()
    undo, hold, *_ = desk.trail.lines()

    assert (undo.verb, undo.of) == (Verb.UNDO, hold.number)
    assert hold.is_undone


def test_lines_are_found_by_participant_topic_day_and_text(desk: Desk, clock: Clock) -> None:
    clock.turn(FIRST, "23:59")
    hold_sg(desk)
    clock.turn(FIRST + DAY, "00:00")
    desk.enrol(a_participant("0043", starts=FIRST + 7 * DAY))
    held = "Hold sacituzumab govitecan of 0042 from C1D8"

    assert labels(desk, subject_id="0043") == ["Enroll 0043"]
    assert labels(desk, topic=Topic.HOLDS) == [held]
    assert labels(desk, first=FIRST + DAY) == ["Enroll 0043"]
    assert labels(desk, first=FIRST, last=FIRST) == [held, "Enroll 0042", "Set up this clinic file"]
    assert labels(desk, text="anc 800") == [held]
    assert labels(desk, who="nobody") == []
    assert desk.trail.whos() == ("tester",)


def test_somebody_unknown_has_no_history(desk: Desk) -> None:
    with pytest.raises(UnknownParticipant, match="There is no participant 0099"):
        labels(desk, subject_id="0099")


def test_the_next_page_follows_the_last_line(desk: Desk) -> None:
    hold_sg(desk)
    first = desk.trail.lines(at_most=2)
    rest = desk.trail.lines(after=first[-1])

    assert [line.number for line in (*first, *rest)] == [3, 2, 1]


def test_an_export_is_told_and_is_no_edit(desk: Desk, tmp_path: Path) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Bed 1", slot="Slot 1")
    desk.export(FIRST, FIRST, out=tmp_path / "clinic.ics")
    (line,) = desk.trail.lines(TrailSearch(topic=Topic.EXPORTS))

    assert line.label.startswith("Calendars written: ")
    assert (line.number, line.verb) == (None, None)
    assert "not an edit" in desk.trail.why_not(line)


def test_an_older_edit_is_taken_back_by_one_edit_that_undo_takes_back(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D8")
    before = records(desk)
    hold_sg(desk)
    number = desk.trail.lines(at_most=1)[0].number
    assert number is not None
    desk.enrol(a_participant("0043", starts=date(2026, 12, 7)))
    with_both = records(desk)
    heard: list[frozenset[str]] = []
    desk.subscribe(heard.append)

    edit = desk.trail.take_back(number, reason="wrong participant")

    assert {one for one in records(desk) if getattr(one, "subject_id", "") != "0043"} == before
    assert desk.course_visit("0042", "C1D8").planned.template.doses
    assert heard == [edit.kinds]
    assert desk.trail.lines(at_most=1)[0].reason == "wrong participant"
    desk.undo()
    assert records(desk) == with_both
    assert [finding for finding in desk.findings() if finding.rule == "audit-trail"] == []


def test_what_later_edits_rest_on_is_refused_and_they_are_named(desk: Desk) -> None:
    hold_sg(desk)
    desk.treatment.resume("0042", at="C2D8")
    line = desk.trail.line(3)

    assert "Before it, take back no. 4 (" in desk.trail.why_not(line)
    with pytest.raises(EditRefused, match=r"no\. 4 \("):
        desk.trail.take_back(3)


def test_what_taking_back_would_bring_is_seen_before_and_nothing_is_stored(desk: Desk) -> None:
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 1")
    desk.placing.place("0043/S1", arrival=at(FIRST, "09:00"), chair="Chair 2")
    number = desk.trail.newest()
    assert number is not None
    before, lines = records(desk), desk.trail.lines()
    foreseen = desk.trail.preview(number)

    assert [finding.sentence for finding in foreseen.broken] == [
        "0043 S1 is due on Mon 19 Oct 2026 and has no place."
    ]
    assert foreseen.mended == ()
    assert (records(desk), desk.trail.lines(), desk.follow_others()) == (before, lines, False)
    assert desk.trail.take_back(number) == foreseen.edit
    assert set(foreseen.broken) <= set(desk.findings())


def test_as_many_proposed_visits_as_a_closure_moved_are_counted_before_it_is_taken_back(desk: Desk) -> None:
    closing = desk.unit.close(FIRST + timedelta(days=7), FIRST + timedelta(days=7), "Boiler")
    desk.unit.make(closing)
    number = desk.trail.newest()
    assert number is not None
    foreseen = desk.trail.preview(number)

    assert "0042/S2" in foreseen.moved
    assert sorted(foreseen.moved) == sorted(closing.moved)
    assert foreseen.participants_moved == 1


def test_a_study_file_is_not_taken_back_from_under_somebody_who_no_longer_fits(desk: Desk) -> None:
    text = shipped_study_text()[1]
    desk.protocol.set_text(text.replace("levels = [10, 7.5]", "levels = [10, 7.5, 5]", 1), "mine.toml")
    number = desk.trail.newest()
    desk.enrol(a_participant("0050", dose_level=5.0))
    before = records(desk)

    for asked in (desk.trail.preview, desk.trail.take_back):
        with pytest.raises(StudyDoesNotFit) as refusal:
            asked(number)
        assert refusal.value.sentences == (
            "0050: Cohort P2 needs a sacituzumab govitecan level of 10 or 7.5; 5 is not one.",
        )
    assert records(desk) == before


def test_a_study_file_that_everybody_fits_is_taken_back(desk: Desk) -> None:
    text = shipped_study_text()[1]
    desk.protocol.set_text(text.replace("levels = [10, 7.5]", "levels = [10, 7.5, 5]", 1), "mine.toml")
    number = desk.trail.newest()
    hold_sg(desk)
    desk.trail.take_back(number)

    assert desk.study.cohorts[-1].levels == (10.0, 7.5)


def test_what_could_not_be_taken_back_is_not_foreseen_either(desk: Desk) -> None:
    hold_sg(desk)
    desk.treatment.resume("0042", at="C2D8")
    desk.unit.make(desk.unit.add_place(Chair("Chair 99")))
    added = desk.trail.newest()
    assert added is not None
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 99")
    before = records(desk)

    with pytest.raises(EditRefused, match=r"no\. 4 \("):
        desk.trail.preview(3)
    with pytest.raises(EditRefused, match="needs its chair, which would not be there"):
        desk.trail.preview(added)
    assert records(desk) == before


def test_the_making_of_the_file_stays(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="without it there is no clinic"):
        desk.trail.take_back(1)
    with pytest.raises(EditRefused, match="There is no edit 99"):
        desk.trail.take_back(99)


def test_the_state_of_the_chain_says_since_when_it_is_whole(desk: Desk) -> None:
    state = desk.trail.state()

    assert (state.fault, state.since) == ("", at(FIRST, "06:00"))
    assert state.rows > 50


def test_what_is_kept_of_a_participant_is_no_topic_of_the_clinic() -> None:
    of_participants = {kind for kind, mapped in KINDS.items() if "subject_id" in mapped.codecs}

    assert of_participants.isdisjoint(_OF_CLINIC)
