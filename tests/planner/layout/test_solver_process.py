"""The solver in its own process: it can be stopped, and nothing it does reaches the nurse but a sentence."""

import json
import sys
from dataclasses import replace
from threading import Event, Timer
from time import monotonic, perf_counter

import pytest

from planner.errors import LayoutFailed
from planner.layout.day import Day
from planner.layout.day_json import result_to_plain
from planner.layout.first_fit import first_fit
from planner.layout.result import LayoutResult
from planner.layout.solver_process import SolverProcess, solve
from planner.model.day_layout import LayoutStatus
from tests.planner.layout.days import a_day, a_visit, in_chair

BUSY = a_day(*(a_visit(n, in_chair(20 + 5 * n, touches=((0, 15), (10 + n, 5)))) for n in range(24)), chairs=4)
EASY = a_day(a_visit(1), a_visit(2), chairs=1)
"""One has to wait for the other: arithmetic alone proves nothing of that."""


def a_solver_that(does: str) -> SolverProcess:
    """A process that runs this instead of the solver."""
    return SolverProcess((sys.executable, "-c", f"import json, sys, time\n{does}"))


def says(*things: object) -> str:
    return "\n".join(f"print({json.dumps(json.dumps(thing))}, flush=True)" for thing in things)


READY = f"{says({'ready': True})}\nsys.stdin.readline()"
"""Ready, and then asked: what ends before that has not crashed at its work."""


def test_a_day_is_laid_out_with_the_first_layout_at_once() -> None:
    seen: list[tuple[float, LayoutResult]] = []
    began = perf_counter()

    result = solve(EASY, seconds=30, on_layout=lambda layout: seen.append((perf_counter() - began, layout)))

    assert result.layout.status is LayoutStatus.OPTIMAL
    assert seen[0][0] < 1
    assert seen[0][1].placements == first_fit(EASY)
    assert seen[-1][1] == result


def test_a_day_that_arithmetic_settles_starts_no_solver() -> None:
    told = [a_visit(n, in_chair(90), arrival=480 + 30 * n, told=True) for n in range(3)]

    with SolverProcess(("no-such-program-anywhere",)) as process:
        result = process.solve(a_day(*told, a_visit(4), chairs=4), seconds=5)

        assert process.started == 0
    assert result.layout.status is LayoutStatus.OPTIMAL
    assert [placed.arrival for placed in result.placements] == [480, 510, 540, 420]


def test_one_process_serves_several_days() -> None:
    with SolverProcess() as process:
        first = process.solve(EASY, seconds=30)
        started = process.started
        second = process.solve(a_day(a_visit(3), a_visit(4), chairs=1), seconds=30)

        assert process.started == started == 1
        assert first.layout.status is second.layout.status is LayoutStatus.OPTIMAL


def test_stopping_takes_at_most_a_tenth_of_a_second_and_keeps_the_best_so_far() -> None:
    stop, stopped_at = Event(), []

    def press() -> None:
        stopped_at.append(monotonic())
        stop.set()

    with a_solver_that(says({"ready": True}) + "\ntime.sleep(60)") as process:
        Timer(0.5, press).start()
        result = process.solve(BUSY, seconds=60, stop=stop)

    assert monotonic() - stopped_at[0] < 0.1
    assert result.placements == first_fit(BUSY)


def test_a_solver_that_hangs_is_ended_at_the_deadline() -> None:
    began = monotonic()

    with a_solver_that("time.sleep(60)") as process:
        result = process.solve(EASY, seconds=0.3)

    assert monotonic() - began < 3
    assert result.layout.status is LayoutStatus.FEASIBLE


@pytest.mark.parametrize(
    "does",
    [
        "sys.exit(3)",
        "print('Segmentation fault', flush=True)",
        READY + "\nsys.exit(-11)",
        READY + "\n" + says({"failed": "MemoryError"}),
        READY + "\n" + says({"layout": {"on": "yesterday"}}),
        READY + "\n" + says([1, 2]),
    ],
    ids=["ends", "garbage", "crashes", "fails", "no layout", "a list"],
)
def test_a_solver_without_an_answer_is_one_sentence(does: str) -> None:
    with a_solver_that(does) as process, pytest.raises(LayoutFailed, match=r"^The layout could not be .*\.$"):
        process.solve(EASY, seconds=20)


def test_a_program_that_is_not_there_is_one_sentence() -> None:
    with (
        SolverProcess(("no-such-program-anywhere",)) as process,
        pytest.raises(LayoutFailed, match="started"),
    ):
        process.solve(EASY, seconds=5)


def test_a_layout_that_breaks_a_rule_is_never_shown() -> None:
    result = solve(EASY, seconds=30)
    both = tuple(replace(placement, chair="Chair 1", arrival=480) for placement in result.placements)
    unsound = says({"ready": True}, {"layout": result_to_plain(LayoutResult(result.layout, both))})

    with (
        a_solver_that(unsound + "\ntime.sleep(60)") as process,
        pytest.raises(LayoutFailed, match="breaks a rule"),
    ):
        process.solve(EASY, seconds=20)


def test_what_was_heard_before_a_crash_is_kept() -> None:
    result = solve(EASY, seconds=30)
    said = f"{READY}\n{says({'layout': result_to_plain(result)})}"

    with a_solver_that(said + "\nsys.exit(1)") as process:
        kept = process.solve(EASY, seconds=20)

    assert kept.placements == result.placements


def test_after_a_crash_the_next_day_gets_a_new_process() -> None:
    with a_solver_that("sys.exit(3)") as process:
        for _ in range(2):
            with pytest.raises(LayoutFailed, match="could not be computed: the solver ended"):
                process.solve(EASY, seconds=20)

        assert process.started == 2


def test_a_day_on_which_nobody_comes_is_laid_out() -> None:
    day: Day = a_day()

    assert solve(day, seconds=30).layout.status is LayoutStatus.OPTIMAL
