"""Versions of the study file side by side; participants are moved from one to another, one edit each."""

from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.errors import (
    EditRefused,
    InvalidValue,
    OpenValue,
    PlannerError,
    StudyDoesNotFit,
    TooEarly,
    UnknownDoseLevel,
    UnknownVersion,
)
from planner.model.amend_to import ToProfile, ToVersion
from planner.model.delay import DelayReason
from planner.model.moment import Moment
from planner.model.visit import VisitStatus
from tests.builders import a_participant
from tests.planner.amended import (
    NAME,
    SHIPPED,
    SHORTER,
    changed,
    with_hours_of_the_new_label,
    with_shorter_monitoring,
    without_sg_on_day_8,
)
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records, run_until

DAY = timedelta(days=1)
PI = "the principal investigator"
FIRST_VERSION = "registry record of 2026-01-26"
TO = ToVersion(SHORTER)


def hours(desk: Desk, code: str, subject_id: str = "0042") -> float:
    monitoring = desk.course_visit(subject_id, code).planned.template.monitoring
    assert monitoring is not None
    return monitoring.planned_hours


def test_a_version_is_kept_beside_the_first_and_nobody_follows_it_yet(desk: Desk) -> None:
    before = records(desk)
    edit = desk.protocol.add(with_shorter_monitoring(), "amendment.toml")

    assert [(one.name, one.is_first, one.followers) for one in desk.protocol.versions()] == [
        (FIRST_VERSION, True, ("0042",)),
        (SHORTER, False, ()),
    ]
    assert hours(desk, "C3D15") == 3
    is_taken_back_and_made_again(desk, before, edit)


def test_what_differs_between_two_versions_is_said_value_by_value(desk: Desk) -> None:
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    (version, monitoring) = desk.protocol.differences(FIRST_VERSION, SHORTER)

    assert (version.name, version.before, version.after) == ("Version", FIRST_VERSION, SHORTER)
    assert monitoring.name == "US label until September 2026, doses 6–9"
    assert monitoring.before.startswith("3–4 h from the end of infusion; 3 h reserved")
    assert monitoring.after.startswith("2 h from the end of infusion; 2 h reserved")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (SHIPPED, f"A version “{FIRST_VERSION}” is kept already"),
        (changed(('protocol = "001942-C"', 'protocol = "001943-C"')), "is of protocol 001943-C"),
        (SHIPPED.replace("[agents.sg]", "[agents.sgx]", 1), "sg"),
    ],
)
def test_a_version_that_does_not_go_with_the_first_is_refused(desk: Desk, text: str, says: str) -> None:
    before = records(desk)

    with pytest.raises(PlannerError, match=says):
        desk.protocol.add(text, "other.toml")
    assert records(desk) == before


def test_a_participant_is_moved_from_a_day_on_in_one_edit(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C3D8")
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    before = records(desk)
    foreseen = desk.protocol.preview("0042", TO, since=day)
    stored = records(desk)
    edit = desk.protocol.move("0042", TO, since=day, decided_by=PI)

    assert stored == before
    assert edit.label == f"Move 0042 to “{SHORTER}” from Mon 4 Jan 2027"
    assert edit.reason == f"decided by {PI}"
    assert (hours(desk, "C3D1"), hours(desk, "C3D15"), hours(desk, "C4D15")) == (3, 2, 2)
    monitoring = "monitoring 3–4 h from the end in a chair, 3 h reserved → 2 h from the end in a chair"
    assert foreseen.alike[0] == (monitoring, ("C3D15", "C4D1"))
    assert foreseen.alike[1] == ("in all 4 h 30 min → 3 h 30 min", ("C3D15",))
    assert desk.protocol.versions()[1].followers == ("0042",)
    is_taken_back_and_made_again(desk, before, edit)


def test_the_care_path_the_lists_and_the_board_go_by_the_version_of_the_day(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C3D15")
    desk.placing.place("0042/C3D15", arrival=at(day, "08:00"), chair="Chair 1")
    before = desk.care_path("0042", "C3D15").minutes, desk.day(day).blocks[0].end
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    foreseen = desk.protocol.preview("0042", TO, since=day)
    desk.protocol.move("0042", TO, since=day, decided_by=PI)

    assert foreseen.retimed == ("C3D15",)
    assert desk.care_path("0042", "C3D15").minutes == before[0] - 60
    assert desk.day(day).blocks[0].end == before[1] - 60
    assert desk.care_path("0042", "C2D15").minutes == before[0]


def test_bookings_that_no_longer_fit_are_named_and_cancelled_in_the_same_edit(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C3D8")
    desk.placing.place("0042/C3D8", arrival=at(day, "08:00"), chair="Chair 1")
    desk.protocol.add(without_sg_on_day_8(), "amendment.toml")
    foreseen = desk.protocol.preview("0042", TO, since=day)
    desk.protocol.move("0042", TO, since=day, decided_by=PI)

    assert (foreseen.cancelled, foreseen.rebooked) == (("C3D8",), ())
    assert "falls away" in [what for what, _ in foreseen.alike]
    (kept,) = [visit for visit in desk.visits("0042") if visit.code == "C3D8"]
    assert kept.status is VisitStatus.CANCELLED
    assert desk.places("0042") == ()
    assert [finding for finding in desk.findings() if not finding.is_note] == []


def test_a_booking_that_still_fits_keeps_its_day_and_its_place(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C3D8")
    on = desk.course_visit("0042", "C4D1").planned.nominal + DAY
    desk.treatment.rebook("0042", "C4D1", to=on, reason=DelayReason.TRAVEL)
    desk.placing.place("0042/C4D1", arrival=at(on, "08:00"), chair="Chair 1")
    places = desk.places("0042")
    desk.protocol.add(without_sg_on_day_8(), "amendment.toml")
    foreseen = desk.protocol.preview("0042", TO, since=day)
    desk.protocol.move("0042", TO, since=day, decided_by=PI)

    assert (foreseen.rebooked, foreseen.cancelled) == ((), ())
    assert desk.course_visit("0042", "C4D1").booked == on
    assert desk.places("0042") == places


def test_nobody_is_moved_from_the_day_of_a_visit_for_which_they_have_come_and_which_would_fall_away(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C3D8")
    desk.treatment.note("0042", "C3D8", Moment.ARRIVED, at=at(day, "08:00"))
    desk.protocol.add(without_sg_on_day_8(), "amendment.toml")
    before = records(desk)

    with pytest.raises(EditRefused, match=r"C3D8 is under way .* Name a later day for “Amendment 2”, or"):
        desk.protocol.move("0042", TO, since=day, decided_by=PI)
    assert records(desk) == before


def test_a_day_before_what_was_given_under_the_old_version_is_refused(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C3D15")
    desk.protocol.add(without_sg_on_day_8(), "amendment.toml")
    given = desk.course_visit("0042", "C3D8").actual
    assert given is not None

    with pytest.raises(EditRefused, match=r"C3D8, which is not in the course\. Name a later day"):
        desk.protocol.move("0042", TO, since=given, decided_by=PI)
    assert desk.protocol.move("0042", TO, since=given + DAY, decided_by=PI)


@pytest.mark.parametrize(
    ("to", "says"),
    [
        (ToVersion("Amendment 9"), f"No version “Amendment 9” .* there is “{FIRST_VERSION}”"),
        (ToVersion(FIRST_VERSION), "0042 follows that on .* already"),
        (ToProfile("uspi_2026_09"), "“uspi_2026_09” has no hours yet: type them into the study file"),
        (
            ToProfile("uspi_2030"),
            "no monitoring profile “uspi_2030” for tarlatamab; it has “uspi_to_2026_09”",
        ),
        (ToProfile("uspi_2026_09", "sg"), "has tarlatamab monitored: say of which"),
    ],
)
def test_a_move_to_what_there_is_not_is_refused(desk: Desk, to: ToVersion | ToProfile, says: str) -> None:
    before = records(desk)

    with pytest.raises((EditRefused, UnknownVersion, OpenValue), match=says):
        desk.protocol.move("0042", to, since=FIRST + DAY, decided_by=PI)
    assert records(desk) == before


def test_somebody_must_have_decided_it(desk: Desk) -> None:
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")

    with pytest.raises(InvalidValue, match="Say who decided it"):
        desk.protocol.move("0042", TO, since=FIRST + DAY, decided_by=" ")


def test_a_level_that_the_version_lacks_is_refused(desk: Desk) -> None:
    desk.protocol.add(changed(("levels = [10, 7.5]", "levels = [7.5]")), "amendment.toml")

    with pytest.raises(UnknownDoseLevel, match=r"needs a sacituzumab govitecan level of 7.5; 10 is not one"):
        desk.protocol.move("0042", TO, since=FIRST + DAY, decided_by=PI)


def test_the_profile_of_the_new_label_is_followed_from_a_day_on(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.protocol.set_text(with_hours_of_the_new_label(), NAME)
    before = hours(desk, "C1D15")
    edit = desk.protocol.move("0042", ToProfile("uspi_2026_09"), since=day, decided_by="the study team")

    assert (before, hours(desk, "C1D15"), hours(desk, "C1D1")) == (6, 2, 6)
    assert edit.label == "Monitor 0042 by “uspi_2026_09” from Mon 16 Nov 2026"
    assert desk.undo().label == edit.label
    assert hours(desk, "C1D15") == 6


def test_a_profile_holds_within_the_version_and_ends_with_it(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.protocol.set_text(with_hours_of_the_new_label(), NAME)
    desk.protocol.add(with_hours_of_the_new_label(version=SHORTER), "amendment.toml")
    desk.protocol.move("0042", ToProfile("uspi_2026_09"), since=day, decided_by=PI)
    desk.protocol.move("0042", TO, since=day + 14 * DAY, decided_by=PI)

    assert (hours(desk, "C1D15"), hours(desk, "C2D1")) == (2, 6)
    with pytest.raises(
        EditRefused, match=r"0042 is moved on Mon 30 Nov 2026 already: name that day or a later"
    ):
        desk.protocol.move("0042", ToVersion(FIRST_VERSION), since=day + DAY, decided_by=PI)


def test_everybody_on_treatment_is_moved_in_one_edit_and_so_is_who_begins_then(
    desk: Desk, clock: Clock
) -> None:
    desk.enrol(a_participant("0001", starts=FIRST + 14 * DAY))
    desk.enrol(a_participant("0002", starts=FIRST + 7 * DAY))
    desk.treatment.done("0042", "S1")
    desk.treatment.stop("0042", on=FIRST, because="progression")
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    since, before = FIRST + 60 * DAY, records(desk)
    foreseen = desk.protocol.preview_all(TO, since=since)
    edit = desk.protocol.move_all(TO, since=since, decided_by=PI)
    desk.enrol(a_participant("0007", starts=since))
    desk.enrol(a_participant("0008", starts=since - DAY))

    assert [one.subject_id for one in foreseen.previews] == ["0001", "0002"]
    assert foreseen.misfits == ()
    assert edit.label.startswith("Move everybody to")
    assert desk.protocol.versions()[1].followers == ("0007",)
    assert desk.protocol.versions()[1].later == ("0001", "0002")
    assert (hours(desk, "C2D15", "0007"), hours(desk, "C2D15", "0008")) == (2, 3)
    assert desk.study_for(since) is desk.protocol.study(SHORTER)
    for _ in range(3):
        desk.undo()
    assert records(desk) == before


def test_one_whom_it_does_not_fit_keeps_everybody_where_they_are(desk: Desk) -> None:
    desk.enrol(a_participant("0001", dose_level=7.5))
    desk.protocol.add(changed(("levels = [10, 7.5]", "levels = [10]")), "amendment.toml")
    before = records(desk)

    (misfit,) = desk.protocol.preview_all(TO, since=FIRST + DAY).misfits
    assert misfit.startswith("0001: Cohort P2 needs")
    with pytest.raises(StudyDoesNotFit, match="0001: Cohort P2 needs"):
        desk.protocol.move_all(TO, since=FIRST + DAY, decided_by=PI)
    assert records(desk) == before


def test_moving_everybody_twice_changes_nothing(desk: Desk) -> None:
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    desk.protocol.move_all(TO, since=FIRST + DAY, decided_by=PI)

    with pytest.raises(EditRefused, match="all of them follow that already"):
        desk.protocol.move_all(TO, since=FIRST + DAY, decided_by=PI)


def test_the_text_of_a_later_version_can_be_mended(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C3D8")
    desk.protocol.add(without_sg_on_day_8(), "amendment.toml")
    desk.protocol.move("0042", TO, since=day, decided_by=PI)
    desk.protocol.set_text(with_shorter_monitoring(), "amendment.toml")

    assert desk.course_visit("0042", "C4D8").planned.template.agents == ("sg",)
    assert hours(desk, "C3D15") == 2
    assert [one.name for one in desk.protocol.versions()] == [FIRST_VERSION, SHORTER]


def test_a_first_text_without_an_agent_of_a_later_version_is_refused(desk: Desk) -> None:
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    small = SHIPPED.replace("agents.sg", "agents.sgx").replace('"sg"', '"sgx"')
    small = small.replace("\nsg = { value = 30", "\nsgx = { value = 30")

    with pytest.raises(
        EditRefused, match=r"gives sacituzumab govitecan, which .* does not name: add \[agents.sg\]"
    ):
        desk.protocol.set_text(small, NAME)


def test_a_version_that_somebody_follows_cannot_be_taken_back_alone(desk: Desk) -> None:
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    kept = next(record for record in records(desk) if record.kind == "study_version")
    desk.protocol.move("0042", TO, since=date(2026, 12, 1), decided_by=PI)
    before = records(desk)

    from planner.model.edit import Change, Edit

    with pytest.raises(EditRefused, match="version followed by 0042/1 needs its version of the study file"):
        desk.apply(Edit("Discard it", (Change(before=kept, after=None),)))
    assert records(desk) == before


DATED = date(2027, 1, 1)
SAID = (
    "“Amendment 2” is dated Fri 1 Jan 2027; from Tue 20 Oct 2026 on it would be followed 73 days before "
    "its date."
)


def keep_one_dated_ahead(desk: Desk) -> None:
    desk.protocol.add(changed(("effective = { value = 2026-01-26", "effective = { value = 2027-01-01")), NAME)


def test_a_version_dated_later_is_followed_before_its_date_only_once_somebody_says_so(desk: Desk) -> None:
    keep_one_dated_ahead(desk)
    before = records(desk)
    foreseen = desk.protocol.preview("0042", TO, since=FIRST + DAY)
    with pytest.raises(TooEarly) as asked:
        desk.protocol.move("0042", TO, since=FIRST + DAY, decided_by=PI)
    untouched = records(desk)
    edit = desk.protocol.move("0042", TO, since=FIRST + DAY, decided_by=PI, early=True)

    assert foreseen.early == str(asked.value) == SAID
    assert untouched == before
    assert edit.reason == f"decided by {PI}; before its date"
    is_taken_back_and_made_again(desk, before, edit)


def test_from_its_date_on_nothing_is_asked(desk: Desk) -> None:
    keep_one_dated_ahead(desk)

    assert desk.protocol.preview("0042", TO, since=DATED).early == ""
    assert desk.protocol.move("0042", TO, since=DATED, decided_by=PI).reason == f"decided by {PI}"


def test_of_everybody_it_is_asked_too_and_of_those_alone_who_begin_with_it(desk: Desk) -> None:
    keep_one_dated_ahead(desk)
    with pytest.raises(TooEarly):
        desk.protocol.move_all(TO, since=FIRST + DAY, decided_by=PI)
    desk.protocol.move("0042", TO, since=FIRST + DAY, decided_by=PI, early=True)
    foreseen = desk.protocol.preview_all(TO, since=FIRST + DAY)
    with pytest.raises(TooEarly):
        desk.protocol.move_all(TO, since=FIRST + DAY, decided_by=PI)

    assert (foreseen.previews, foreseen.early) == ((), SAID)
    assert desk.protocol.move_all(TO, since=FIRST + DAY, decided_by=PI, early=True)


def test_a_profile_dated_later_is_asked_about_likewise(desk: Desk) -> None:
    later = with_hours_of_the_new_label().replace(
        "[agents.tarlatamab.monitoring.profiles.uspi_2026_09]\n",
        "[agents.tarlatamab.monitoring.profiles.uspi_2026_09]\neffective = 2027-01-01\n",
    )
    desk.protocol.set_text(later, NAME)
    foreseen = desk.protocol.preview("0042", ToProfile("uspi_2026_09"), since=FIRST + DAY)

    assert "is dated Fri 1 Jan 2027" in foreseen.early


def dated(on: str, *, version: str = FIRST_VERSION) -> str:
    return changed(("effective = { value = 2026-01-26", f"effective = {{ value = {on}"), version=version)


def test_a_text_dated_later_than_who_follows_it_is_taken_only_once_somebody_says_so(desk: Desk) -> None:
    before = records(desk)
    with pytest.raises(TooEarly) as asked:
        desk.protocol.set_text(dated("2027-01-01"), NAME)
    untouched = records(desk)
    desk.protocol.set_text(dated("2027-01-01"), NAME, early=True)

    assert untouched == before
    assert str(asked.value).startswith(
        f"“{FIRST_VERSION}” would be dated Fri 1 Jan 2027, and 1 participant follows it from before that."
    )
    assert desk.protocol.study(FIRST_VERSION).effective == DATED


def test_a_text_that_nobody_follows_from_before_its_date_is_taken_without_a_word(desk: Desk) -> None:
    desk.protocol.add(with_shorter_monitoring(), NAME)
    desk.protocol.set_text(dated("2027-01-01", version=SHORTER), NAME)
    desk.protocol.move("0042", TO, since=DATED, decided_by=PI)
    desk.protocol.set_text(dated("2026-12-01", version=SHORTER), NAME)
    desk.protocol.set_text(dated("2027-01-01", version=SHORTER), NAME)

    with pytest.raises(TooEarly):
        desk.protocol.set_text(dated("2027-01-02", version=SHORTER), NAME)
    desk.protocol.set_text(dated(FIRST.isoformat()), NAME)
