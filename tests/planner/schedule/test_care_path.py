"""Chair minutes of section 3.2 of the clinical facts, and what else a care path promises."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from planner.model.care_path import StepKind
from planner.model.monitoring import MonitoringProfile, MonitoringRule
from planner.model.places import PlaceKind
from planner.model.selectors import OrdinalRange
from planner.model.study import Study
from planner.model.treatment import OffTreatment
from planner.model.visit import VisitTemplate
from planner.schedule.care_path import care_path
from planner.schedule.expand import planned_visits
from tests.builders import a_course, a_participant, a_small_participant, a_small_study, a_study, by_code

SG_FIRST = ("sg", "tarlatamab")
TAR_FIRST = ("tarlatamab", "sg")

# visit, minutes of a later SG infusion, chair minutes at the least and the most hours of monitoring
SG_THEN_TAR = (
    ("C1D1", 120, 695, 815),
    ("C2D1", 120, 635, 755),
    ("C2D1", 60, 575, 695),
    ("C3D1", 120, 455, 515),
    ("C4D1", 120, 455, 515),
    ("C3D1", 60, 395, 455),
    ("C4D1", 60, 395, 455),
    ("C5D1", 120, 395, 395),
    ("C5D1", 60, 335, 335),
)
TAR_THEN_SG_TWO_LINES = (
    ("C1D1", 120, 480, 600),
    ("C2D1", 120, 480, 600),
    ("C2D1", 60, 480, 600),
    ("C3D1", 120, 300, 360),
    ("C4D1", 120, 300, 360),
    ("C3D1", 60, 300, 360),
    ("C4D1", 60, 300, 360),
    ("C5D1", 120, 275, 275),
    ("C5D1", 60, 240, 240),
)
TAR_THEN_SG_ONE_LINE = (
    ("C1D1", 120, 550, 610),
    ("C2D1", 120, 480, 600),
    ("C2D1", 60, 480, 600),
    ("C3D1", 120, 300, 360),
    ("C4D1", 120, 300, 360),
    ("C3D1", 60, 300, 360),
    ("C4D1", 60, 300, 360),
    ("C5D1", 120, 280, 280),
    ("C5D1", 60, 240, 240),
)
ONE_AGENT = (
    ("S1", 120, 1380, 1500),
    ("S2", 120, 1380, 1500),
    ("C1D15", 120, 450, 570),
    ("C2D15", 120, 270, 330),
    ("C3D15", 120, 270, 330),
    ("C4D15", 120, 210, 210),
    ("C26D15", 120, 210, 210),
    ("C1D8", 60, 150, 150),
    ("C1D8", 120, 210, 210),
    ("C1D8", 180, 270, 270),
)
ROWS = [
    *((SG_FIRST, 1, row) for row in SG_THEN_TAR),
    *((SG_FIRST, 2, row) for row in SG_THEN_TAR),
    *((TAR_FIRST, 2, row) for row in TAR_THEN_SG_TWO_LINES),
    *((TAR_FIRST, 1, row) for row in TAR_THEN_SG_ONE_LINE),
    *((order, lines, row) for order in (SG_FIRST, TAR_FIRST) for lines in (1, 2) for row in ONE_AGENT),
]


def with_later_sg(study: Study, minutes: int) -> Study:
    sg = study.agent("sg")
    infusions = (sg.infusions[0], replace(sg.infusions[1], minutes=minutes))
    return with_agent(study, replace(sg, infusions=infusions))


def with_agent(study: Study, changed) -> Study:
    agents = tuple(changed if agent.code == changed.code else agent for agent in study.agents)
    return replace(study, agents=agents)


def with_hours(study: Study, *, most: bool) -> Study:
    """Reserve the least or the most hours of every monitoring rule, and minutes of fluid."""
    profile = study.monitoring("tarlatamab")
    assert profile is not None
    rules = tuple(
        replace(rule, planned_hours=rule.max_hours if most else rule.min_hours) for rule in profile.rules
    )
    tarlatamab = study.agent("tarlatamab")
    fluids = tuple(
        replace(fluid, minutes=fluid.max_minutes if most else fluid.minutes)
        for fluid in tarlatamab.hydrations
    )
    study = with_agent(study, replace(tarlatamab, hydrations=fluids))
    return replace(study, monitoring_profiles=(replace(profile, rules=rules),))


def template(study: Study, code: str) -> VisitTemplate:
    return next(v.template for v in planned_visits(study, a_participant()) if v.code == code)


@pytest.mark.parametrize(
    ("order", "lines", "row"), ROWS, ids=["-".join(map(str, (*o, n, *r))) for o, n, r in ROWS]
)
def test_chair_minutes_are_those_of_the_facts(order, lines, row):
    code, later_sg, least, most = row
    study = with_later_sg(a_study(order=order, lines=lines), later_sg)
    shortest, longest = with_hours(study, most=False), with_hours(study, most=True)

    assert care_path(shortest, template(shortest, code)).minutes == least
    assert care_path(longest, template(longest, code)).minutes == most


def test_a_visit_at_which_nothing_is_given_holds_no_place_and_no_hands():
    off = OffTreatment("0042", date(2026, 11, 20), date(2026, 11, 16), progression=False, because="toxicity")
    after = by_code(a_course(off=off))["SAFETY30"].planned.template
    path = care_path(a_study(), after)

    assert (path.steps, path.stays, path.touches, path.checks, path.bags) == ((), (), (), (), ())


def test_keeping_22_to_24_hours_for_c1d1_with_sg_first_takes_more_than_a_day():
    study = a_study(order=SG_FIRST)
    kept = study.monitoring("tarlatamab").rules[0]
    rules = (
        replace(kept, ordinals=OrdinalRange(1, 3)),
        MonitoringRule(OrdinalRange(4), 2, 2, 2, "end", "chair"),
    )
    profile = MonitoringProfile("kept", "tarlatamab", None, rules)
    study = replace(study, monitoring_profiles=(profile,), monitoring_in_force={"tarlatamab": "kept"})
    shortest, longest = with_hours(study, most=False), with_hours(study, most=True)

    assert care_path(shortest, template(shortest, "C1D1")).minutes == 1595
    assert care_path(longest, template(longest, "C1D1")).minutes == 1715


def test_a_step_dose_leaves_the_chair_for_a_slot_when_its_infusion_starts():
    study = a_study()

    chair, slot = care_path(study, template(study, "S1")).stays

    assert (chair.place, chair.start, chair.end) == (PlaceKind.CHAIR, 0, 60)
    assert (slot.place, slot.start, slot.minutes) == (PlaceKind.SLOT, 60, 24 * 60)


def test_later_doses_stay_in_the_chair():
    study = a_study()

    (stay,) = care_path(study, template(study, "C1D1")).stays

    assert stay.place is PlaceKind.CHAIR


def test_monitoring_counts_from_the_start_of_a_step_dose_and_from_the_end_of_later_ones():
    study = a_study()
    (first,) = care_path(study, template(study, "S1")).steps_of(StepKind.MONITORING)
    (third,) = care_path(study, template(study, "C1D1")).steps_of(StepKind.MONITORING)

    assert (first.start, first.end) == (60, 60 + 24 * 60)
    assert (third.start, third.end) == (120, 120 + 6 * 60)


def test_with_one_line_fluid_waits_until_sg_is_flushed():
    two, one = a_study(lines=2), a_study(lines=1)
    (beside,) = care_path(two, template(two, "C1D1")).steps_of(StepKind.HYDRATION)
    (waiting,) = care_path(one, template(one, "C1D1")).steps_of(StepKind.HYDRATION)

    assert (beside.start, waiting.start) == (125, 310)


def test_a_premedication_that_must_be_fresh_is_given_ahead_of_its_own_infusion():
    study = a_study(order=SG_FIRST)
    tarlatamab = study.agent("tarlatamab")
    always = replace(tarlatamab.premedications[0], ordinals=OrdinalRange(1))
    study = with_agent(study, replace(tarlatamab, premedications=(always,)))
    path = care_path(study, template(study, "C1D1"))
    given = {step.agent: step for step in path.steps_of(StepKind.PREMEDICATION)}
    infused = {step.agent: step for step in path.steps_of(StepKind.INFUSION)}

    assert (given["sg"].start, infused["sg"].start) == (30, 60)
    assert given["tarlatamab"].end == infused["tarlatamab"].start == 275


def test_every_path_is_sound():
    for order in (SG_FIRST, TAR_FIRST):
        for lines in (1, 2):
            study = a_study(order=order, lines=lines)
            for visit in planned_visits(study, a_participant()):
                path = care_path(study, visit.template)
                end = path.minutes

                assert path.steps[-1].end <= end
                assert all(step.start >= 0 and step.end <= end for step in path.steps)
                assert all(0 <= check.at <= end for check in path.checks)
                assert all(later.at >= touch.at + touch.minutes for touch, later in pairwise(path.touches))
                assert path.touches[-1].at + path.touches[-1].minutes == end
                assert [agent for agent, _ in path.bags] == list(visit.template.agents)
                assert dict(path.bags) == {s.agent: s.start for s in path.steps_of(StepKind.INFUSION)}
                assert all(a.end == b.start for a, b in pairwise(path.stays))


def test_every_infusion_visit_has_an_ice_score():
    study = a_study()
    for visit in planned_visits(study, a_participant()):
        kinds = {check.kind for check in care_path(study, visit.template).checks}

        assert "neuro" in kinds


def test_the_overnight_checks_are_those_of_the_template():
    study = a_study()
    checks = care_path(study, template(study, "S1")).checks

    assert len(checks) == 17
    assert checks[0].at == 60
    assert checks[-1].at == 60 + 1440


def test_checks_in_a_staffed_slot_are_no_touches_of_the_chairs_nurses():
    study = a_study()
    path = care_path(study, template(study, "S1"))

    assert [(touch.at, touch.place) for touch in path.touches] == [
        (0, "chair"),
        (30, "chair"),
        (60, "slot"),
        (120, "slot"),
        (125, "slot"),
        (1490, "slot"),
    ]


def test_participants_on_one_level_share_their_care_paths():
    study = a_study()
    one, other = (planned_visits(study, a_participant(name)) for name in ("0001", "0002"))

    assert care_path(study, one[2].template) is care_path(study, other[2].template)


def test_an_unlike_study_has_care_paths_of_its_own():
    study = a_small_study()
    first, second = planned_visits(study, a_small_participant())[:2]

    assert care_path(study, first.template).minutes == 15 + 90 + 60
    assert care_path(study, second.template).minutes == 15 + 45 + 60
