"""Limits of sense, not of treatment: they catch slips of the hand, wrong units and wrong centuries."""

from datetime import date

from planner.errors import InvalidValue

LIGHTEST_KG, HEAVIEST_KG = 20, 400
YEARS_BACK, YEARS_AHEAD = 10, 5


def check_weight(kilograms: float) -> None:
    """Refuse a weight that no adult has.

    Raises:
        InvalidValue: with what to write instead.
    """
    if not LIGHTEST_KG <= kilograms <= HEAVIEST_KG:
        raise InvalidValue(
            f"{kilograms:g} kg is not a weight; write {LIGHTEST_KG} to {HEAVIEST_KG}, or leave it out"
        )


def check_first_date(on: date, *, today: date) -> None:
    """Refuse a first date that no running trial has.

    Raises:
        InvalidValue: with what to look at.
    """
    if not today.year - YEARS_BACK <= on.year <= today.year + YEARS_AHEAD:
        raise InvalidValue(f"{on.isoformat()} is far from today; check the year")
