from dataclasses import replace
from datetime import timedelta

from planner.model.visit import Visit
from planner.store.database import ClinicFile
from planner.store.layouts import assignments_between, assignments_of, layout_on
from tests.planner.store.samples import ANN, CHAIR, DAY, LAYOUT, ONE_OF_EACH, PLACED, SLOT, VISIT, add


def test_a_day_was_laid_out_or_it_was_not(file: ClinicFile) -> None:
    add(file, *ONE_OF_EACH)

    assert layout_on(file, DAY) == LAYOUT
    assert layout_on(file, DAY + timedelta(days=1)) is None


def test_what_is_placed_comes_by_arrival(file: ClinicFile) -> None:
    early = replace(PLACED, visit="C1D8", arrival=PLACED.arrival - timedelta(hours=1))
    tomorrow = replace(PLACED, visit="C1D15", on=DAY + timedelta(days=1))
    visits = (Visit("007", code, DAY) for code in ("C1D8", "C1D15"))
    add(file, ANN, VISIT, CHAIR, SLOT, PLACED, *visits, early, tomorrow)

    assert assignments_between(file, DAY, DAY) == (early, PLACED)
    assert assignments_of(file, "007") == (early, PLACED, tomorrow)
    assert assignments_of(file, "008") == ()
