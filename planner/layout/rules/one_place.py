"""A participant is in one place at a time, and each visit is placed once."""

from collections.abc import Iterable, Iterator

from planner.layout.day import Day, Placement
from planner.layout.rules.places import Held
from planner.model.day_layout import Finding

NAME = "one place at a time"
SENTENCE = "A participant is in one place at a time, counting where yesterday's visit still holds them."


def whereabouts(day: Day, placements: Iterable[Placement]) -> dict[str, list[Held]]:
    """When each participant is here, in order of start."""
    here: dict[str, list[Held]] = {}
    for stay in day.carried:
        here.setdefault(participant(stay.visit_key), []).append((stay.start, stay.end, stay.visit_key))
    for placed in placements:
        end = placed.arrival + day.visit(placed.key).path.minutes
        here.setdefault(participant(placed.key), []).append((placed.arrival, end, placed.key))
    for stays in here.values():
        stays.sort()
    return here


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each two visits of one participant at once. The stays of one carried visit follow each other."""
    for stays in whereabouts(day, placements).values():
        for index, (_, end, key) in enumerate(stays):
            for start, _, other in stays[index + 1 :]:
                if start < end:
                    yield _both(day, key, other)


def findings_of(day: Day, placed: Placement, *, others: dict[str, list[Held]]) -> Iterator[Finding]:
    """Each other visit of this participant at once with this one."""
    start, end = placed.arrival, placed.arrival + day.visit(placed.key).path.minutes
    for other_start, other_end, key in others.get(participant(placed.key), ()):
        if other_start < end and start < other_end:
            yield _both(day, key, placed.key)


def participant(key: str) -> str:
    """The subject id in a visit's key."""
    return key.rpartition("/")[0] or key


def _both(day: Day, key: str, other: str) -> Finding:
    keys = (key,) if key == other else (key, other)
    return Finding(NAME, "The participant would be in two places at once.", keys, day.on)
