from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from planner.model.visit import VisitStatus
from tests.ui.boards import AGENTS
from tests.ui.weeks.test_week_lines import COURSES
from ui.weeks.visit_look import Standing, agent_looks, standing_of

VISIT = COURSES["0030"].visits[2]


@pytest.mark.parametrize(
    ("changed", "standing"),
    [
        ({}, Standing.PROPOSED),
        ({"status": VisitStatus.BOOKED}, Standing.BOOKED),
        ({"status": VisitStatus.DONE, "actual": VISIT.booked}, Standing.DONE),
        ({"status": VisitStatus.BOOKED, "actual": VISIT.booked, "under_way": True}, Standing.BOOKED),
        ({"status": VisitStatus.MISSED}, Standing.MISSED),
        ({"status": VisitStatus.CANCELLED}, Standing.MISSED),
        ({"booked": None}, Standing.CANNOT),
    ],
)
def test_what_has_become_of_a_visit_decides_its_shape(changed, standing):
    assert standing_of(VISIT._replace(**changed)) is standing


def test_a_visit_of_which_all_is_held_is_held():
    planned = VISIT.planned
    template = replace(planned.template, doses=(), held=planned.template.agents)

    assert (
        standing_of(VISIT._replace(booked=None, planned=planned._replace(template=template))) is Standing.HELD
    )


def test_agents_differ_by_colour_letter_and_pattern():
    looks = list(agent_looks(AGENTS).values())

    assert len(looks) > 1
    for told in zip(*looks, strict=True):
        assert len(set(told)) == len(looks)
    assert looks[0].pattern == Qt.BrushStyle.SolidPattern


def test_two_that_begin_alike_have_as_many_letters_as_tell_them_apart():
    agent = next(iter(AGENTS.values()))
    alike = {short: replace(agent, short=short) for short in ("TAR", "TOP", "SG")}

    assert [look.letter for look in agent_looks(alike).values()] == ["TA", "TO", "S"]
