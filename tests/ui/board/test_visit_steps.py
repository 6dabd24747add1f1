from dataclasses import replace

from planner.model.care_path import Check, CheckKind
from planner.model.day_clock import DayClock
from tests.ui.boards import AGENTS, MONDAY, NEW_YORK, chair_block, slot_block
from ui.board.visit_steps import VisitSteps, step_rows

CLOCK = DayClock(MONDAY, NEW_YORK)


def rows(*blocks):
    return step_rows(blocks, clock=CLOCK, agents=AGENTS)


def test_steps_and_checks_are_in_the_order_in_which_they_happen():
    said = [(row.when, row.what, row.is_step) for row in rows(chair_block(start=480))]

    assert said == [
        ("08:00–08:30", "Intake and labs", True),
        ("08:30–09:00", "SG premedication", True),
        ("09:00–11:00", "SG infusion", True),
        ("09:00", "Vital signs", False),
        ("11:05–11:35", "Observation", True),
    ]


def test_a_stay_over_midnight_says_the_weekday():
    assert rows(slot_block(start=700, end=2000))[0].when == "11:40–Tue 09:20"


def test_two_checks_at_once_are_one_line():
    both = tuple(Check(800, kind, "tarlatamab") for kind in CheckKind)
    block = replace(slot_block(start=700, end=900), checks=both)

    assert [row.what for row in rows(block) if not row.is_step] == ["Vital signs + neuro"]


def test_a_check_says_when_it_was_done_once_it_is_for_every_drug():
    at_ten = CLOCK.instant(10 * 60 + 4)
    tar, sg = (Check(600, CheckKind.VITAL_SIGNS, agent, 2) for agent in ("tarlatamab", "sg"))
    block = slot_block(start=500, end=900)
    half = replace(block, checks=(replace(tar, done=at_ten), sg))
    both = replace(block, checks=(replace(tar, done=at_ten), replace(sg, done=at_ten)))

    assert [row.what for row in rows(half) if not row.is_step] == ["Vital signs"]
    assert [row.what for row in rows(both) if not row.is_step] == ["Vital signs ✓ 10:04"]


def test_it_is_a_sound_model(qapp, qtmodeltester):
    model = VisitSteps()
    model.show_rows(rows(chair_block()))
    qtmodeltester.check(model, force_py=False)
