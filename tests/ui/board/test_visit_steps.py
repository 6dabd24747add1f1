from dataclasses import replace

from PySide6.QtCore import Qt

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


def test_a_look_is_done_when_the_last_drug_was_looked_at():
    early, late = CLOCK.instant(10 * 60), CLOCK.instant(10 * 60 + 7)
    checks = (
        Check(600, CheckKind.VITAL_SIGNS, "tarlatamab", 2, done=late),
        Check(600, CheckKind.VITAL_SIGNS, "sg", 2, done=early),
    )
    block = replace(slot_block(start=500, end=900), checks=checks)

    assert [row.what for row in rows(block) if not row.is_step] == ["Vital signs ✓ 10:07"]


def test_of_steps_that_begin_together_those_that_end_first_come_first():
    one, *_ = chair_block(start=480).steps
    steps = tuple(replace(one, end=end) for end in (530, 490, 520, 510, 500))
    block = replace(chair_block(start=480), steps=steps, checks=())

    assert [row.when for row in rows(block)] == [f"08:00–08:{end}" for end in (10, 20, 30, 40, 50)]


def test_the_table_says_time_and_step_and_steps_stand_out_from_checks(qapp):
    model = VisitSteps()
    model.show_rows(rows(chair_block(start=480)))
    step, check = 2, 3
    fonts = [model.index(row, 1).data(Qt.ItemDataRole.FontRole) for row in (step, check)]

    assert [model.index(step, column).data() for column in (0, 1)] == ["09:00–11:00", "SG infusion"]
    assert fonts[0].bold()
    assert fonts[1] is None
