"""What it costs to ask about one dragged block, beside a full check of the day."""

import time
from collections.abc import Callable

from planner.layout.findings import LoadedDay, findings, findings_of
from planner.layout.first_fit import first_fit
from tests.benchmarks.reference_day import as_day, instance

ROUNDS = 20
GOAL = 1 / 20


def rows() -> list[tuple[str, float, float]]:
    """Name, ratio of time, goal: the mean over every visit that is placed, the least of many rounds."""
    day = as_day(instance(60, 1))
    placements = first_fit(day)
    loaded = [(LoadedDay(day, placements, key=placed.key), placed) for placed in placements]

    def one_by_one() -> None:
        for index, placed in loaded:
            for _ in findings_of(index, placed):
                pass

    def in_full() -> None:
        for _ in findings(day, placements):
            pass

    one = full = float("inf")
    for _ in range(ROUNDS):
        one = min(one, _seconds(one_by_one) / len(loaded))
        full = min(full, _seconds(in_full))
    return [(f"findings of one dragged visit on a day of {len(day.visits)}", one / full, GOAL)]


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Print the one figure."""
    for name, measured, goal in rows():
        print(f"{name}: {measured:.3g} (goal {goal:g})")


if __name__ == "__main__":
    main()
