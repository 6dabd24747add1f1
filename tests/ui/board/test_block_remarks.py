from dataclasses import replace
from datetime import timedelta

import pytest

from planner.model.board_marks import BoardMarks
from planner.model.open_toxicity import NotTaken, OpenToxicity
from planner.model.proposal import ProposalKind
from planner.model.rescue import MayGetCrs
from planner.model.restart_clock import RestartClock
from planner.model.stage import Stage
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.model.visit import VisitStatus
from tests.ui.boards import AGENTS, MONDAY, board, chair_block, slot_block
from ui.board.block_remarks import BlockRemarks, gone_home, of_chosen

BLOCK = chair_block("0012", "C2D1", agents=("tarlatamab",), start=480)


def clock(slack: int) -> RestartClock:
    last = MONDAY - timedelta(days=28 - slack)
    return RestartClock("tarlatamab", "C1D15", last, 4, 28, MONDAY, next_visit="C2D1", next_on=MONDAY)


def onset(subject_id: str, visit: str, start: int, hours: int = 48) -> MayGetCrs:
    at = board().clock.local(start)
    return MayGetCrs(subject_id, visit, "tarlatamab", at, at + timedelta(hours=hours), is_noted=False)


def a_board(*blocks, crs=(), clocks=None, toxicities=None):
    return replace(board(*blocks), marks=BoardMarks(tuple(crs), clocks or {}, toxicities or {}))


def an_event(grade=3, what=ToxicityKind.CRS, *, resolved=None, not_taken=(), has_rule=True):
    at = board().clock.local(0) - timedelta(days=3)
    event = Toxicity("0012", 1, what, grade, "tarlatamab", "S1", at, resolved)
    return OpenToxicity(event, at, not_taken, "C2D1", has_rule)


@pytest.mark.parametrize(
    ("slack", "pill"),
    [
        (4, None), (3, ("3 days left", "3 d")), (1, ("1 day left", "1 d")), (0, ("last day", "0 d")),
        (-1, ("too late", "late")),
    ],
)  # fmt: skip
def test_a_clock_that_has_nearly_run_out_is_on_the_block(slack, pill):
    remarks = BlockRemarks(a_board(BLOCK, clocks={"0012": clock(slack)}), AGENTS)

    assert remarks.pill(BLOCK) == pill
    assert bool(remarks.sentences(BLOCK)) == (pill is not None)


def test_the_dose_from_which_the_clock_runs_is_not_marked(qapp):
    given = replace(BLOCK, visit="C1D15")

    assert BlockRemarks(a_board(given, clocks={"0012": clock(1)}), AGENTS).pill(given) is None


def test_what_is_remarked_is_said_in_words():
    shown = a_board(BLOCK, crs=[onset("0012", "C2D1", 540)], clocks={"0012": clock(2)})

    assert BlockRemarks(shown, AGENTS).sentences(BLOCK) == (
        "may get CRS until Wed 09:00",
        "only 2 days left, until 25 Nov: then the step doses begin again",
    )
    assert of_chosen(BLOCK, shown, AGENTS) == (
        "May get CRS until Wed 09:00",
        (
            "26 days since tarlatamab at C1D15 on Wed 28 Oct 2026: only 2 days left, until 25 Nov. "
            "The next dose is C2D1 on Mon 23 Nov 2026."
        ),
    )


def test_with_time_enough_the_chosen_visit_still_says_how_much():
    (sentence,) = of_chosen(BLOCK, a_board(BLOCK, clocks={"0012": clock(14)}), AGENTS)

    assert "14 days left, until 7 Dec" in sentence


def test_the_band_begins_with_the_infusion_and_goes_on_in_the_free_row():
    next_one = chair_block("0015", "C9D8", start=900)
    shown = a_board(BLOCK, next_one, crs=[onset("0012", "C2D1", 540)])
    (band,) = BlockRemarks(shown, AGENTS).bands

    assert (band.number, band.start, band.end, band.until) == (0, 540, BLOCK.end, 900)
    assert BlockRemarks(shown, AGENTS).gone(band) == "0012 may get CRS until Wed 09:00"


def test_the_band_ends_with_the_window():
    shown = a_board(BLOCK, crs=[onset("0012", "C2D1", -2400)])
    ends = a_board(slot_block("0041", "S1", start=-600, end=610), crs=[onset("0041", "S1", -2000)])
    (short,) = BlockRemarks(ends, AGENTS).bands

    assert BlockRemarks(shown, AGENTS).bands == ()
    assert (short.start, short.end, short.until) == (-600, 610, 880)


def test_of_two_stays_the_first_one_ends_where_the_second_begins():
    chair = chair_block("0031", "S1", agents=("tarlatamab",), start=440)
    slot = slot_block("0031", "S1", start=chair.end, end=chair.end + 1440)
    first, second = BlockRemarks(a_board(chair, slot, crs=[onset("0031", "S1", 500)]), AGENTS).bands

    assert (first.start, first.end, first.until) == (500, chair.end, chair.end)
    assert (second.start, second.until) == (chair.end, 500 + 48 * 60)


def test_whoever_has_no_block_has_gone_home():
    shown = a_board(BLOCK, crs=[onset("0012", "C2D1", 540), onset("0016", "C1D8", -900)])

    assert [one.subject_id for one in gone_home(shown)] == ["0016"]


def test_whoever_was_discharged_has_gone_home_although_a_block_is_shown():
    chair, slot = replace(BLOCK, end=540), replace(BLOCK, place="Slot 1", start=540, stage=Stage.DISCHARGED)
    shown = a_board(chair, slot, crs=[onset("0012", "C2D1", 540)])

    assert [one.subject_id for one in gone_home(shown)] == ["0012"]


def test_whose_visit_is_done_has_gone_once_the_last_place_is_left():
    done = replace(BLOCK, status=VisitStatus.DONE)
    shown = a_board(done, crs=[onset("0012", "C2D1", 540)])
    before, after = (shown.clock.local(done.end + minutes) for minutes in (-1, 0))

    assert [len(gone_home(shown, now)) for now in (before, after)] == [0, 1]


def test_who_is_past_the_planned_end_but_was_not_discharged_is_here():
    shown = a_board(replace(BLOCK, stage=Stage.MONITORED), crs=[onset("0012", "C2D1", 540)])

    assert gone_home(shown, shown.clock.local(BLOCK.end + 60)) == ()


def test_those_at_home_stand_in_the_order_in_which_their_time_ends():
    crs = [onset("0016", "C1D8", -60), onset("0015", "C1D8", -900), onset("0014", "S2", -300)]

    assert [one.subject_id for one in gone_home(a_board(crs=crs))] == ["0015", "0014", "0016"]


def test_what_is_not_noted_as_resolved_is_on_the_block_in_words_the_worst_first(qapp):
    found = {"0012": (an_event(1, ToxicityKind.ICANS), an_event(3))}
    remarks = BlockRemarks(a_board(BLOCK, toxicities=found), AGENTS)

    assert remarks.toxicity(BLOCK) == ("CRS 3 + ICANS 1", "CRS 3")
    assert remarks.toxicity(replace(BLOCK, subject_id="0015")) is None


def test_beside_the_board_it_is_said_with_what_nobody_took_yet(qapp):
    hold = NotTaken(ProposalKind.HOLD, "tarlatamab", "tarlatamab", "C2D1")
    shown = a_board(BLOCK, toxicities={"0012": (an_event(not_taken=(hold,)),)})
    sentence = (
        "CRS grade 3 of Fri 20 Nov: not recorded as resolved. "
        "Proposed and not yet accepted: hold tarlatamab from C2D1."
    )

    assert of_chosen(BLOCK, shown, AGENTS) == (sentence,)
    assert BlockRemarks(shown, AGENTS).sentences(BLOCK) == (sentence,)


def test_of_a_grade_without_a_rule_it_is_said_that_a_person_decides(qapp):
    shown = a_board(BLOCK, toxicities={"0012": (an_event(5, has_rule=False),)})
    (sentence,) = of_chosen(BLOCK, shown, AGENTS)

    assert sentence.endswith("The study file says nothing about grade 5: a person decides.")
