"""Every broken rule of a day's layout; and, while a block is dragged, those of one visit alone."""

from collections.abc import Iterator

from planner.layout.day import Day, Placement
from planner.layout.rules import (
    acuity,
    chairs,
    first_doses,
    monitoring_slots,
    one_place,
    opening_hours,
    pharmacy,
    pins,
    touches,
)
from planner.layout.rules.load import Profile
from planner.model.day_layout import Finding

RULES = (
    chairs,
    monitoring_slots,
    opening_hours,
    touches,
    acuity,
    pharmacy,
    first_doses,
    pins,
    one_place,
)
LIMITS = tuple(limit for rule in (touches, acuity, pharmacy, first_doses) for limit in rule.LIMITS)
_SENTENCES: dict[str, str] = {rule.NAME: rule.SENTENCE for rule in RULES}


def sentence_of(rule: str) -> str:
    """What the rule of this name asks for; the name itself if no rule is called so (any more)."""
    return _SENTENCES.get(rule, f"{rule}.")


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Every broken rule, rule by rule. What is not placed breaks none; on a shut day only that is said."""
    for rule in (opening_hours,) if opening_hours.is_shut(day) else RULES:
        yield from rule.findings(day, placements)


class LoadedDay:
    """A day with every visit but one placed, indexed so that the one can be asked about again and again."""

    def __init__(self, day: Day, placements: tuple[Placement, ...], *, key: str) -> None:
        """Index the placements of all but the visit ``key``."""
        self.day, self.key = day, key
        self.others = tuple(placed for placed in placements if placed.key != key)
        self.chairs = chairs.held(day, self.others)
        self.slots = monitoring_slots.held(day, self.others)
        self.whereabouts = one_place.whereabouts(day, self.others)
        visit = day.visit(key)
        self.loads = tuple(
            (
                limit,
                Profile(limit.draws(day, visit)).stretches(),
                limit.load(day, self.others),
                limit.limit(day),
            )
            for limit in LIMITS
        )


def findings_of(loaded: LoadedDay, placed: Placement) -> Iterator[Finding]:
    """Every rule that this placement of the one visit breaks, alone or with others.

    The same rules as in those of :func:`findings` that name the visit. Where a load is over, only this visit
    is named. On a day that runs, what is over by now is none of them: no place is the worse for it.
    """
    day = loaded.day
    assert placed.key == loaded.key
    now = None if day.since is None else day.clock.instant(day.since)
    yield from (found for found in _broken(loaded, placed) if now is None or not found.is_over(now))


def _broken(loaded: LoadedDay, placed: Placement) -> Iterator[Finding]:
    day = loaded.day
    if opening_hours.is_shut(day):
        yield from opening_hours.findings_of(day, placed)
        return
    yield from chairs.findings_of(day, placed, others=loaded.chairs)
    yield from monitoring_slots.findings_of(day, placed, others=loaded.slots)
    yield from opening_hours.findings_of(day, placed)
    for limit, own, load, most in loaded.loads:
        yield from limit.findings_of(day, placed, own=own, load=load, limit=most)
    yield from first_doses.findings_of(day, placed, others=loaded.others)
    yield from pins.findings_of(day, placed)
    yield from one_place.findings_of(day, placed, others=loaded.whereabouts)
