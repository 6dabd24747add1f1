"""What a rule of a course is called where a person reads of it."""

from collections.abc import Iterable

from planner.schedule.course_visit import NOT_BOOKABLE
from planner.schedule.gaps import MAXIMUM_GAP, MINIMUM_GAP, RESTART_LIMIT
from planner.schedule.windows import VISIT_WINDOW

_WORDS = {
    MINIMUM_GAP: "the least days between doses",
    MAXIMUM_GAP: "the most days between doses",
    RESTART_LIMIT: "the restart limit",
    NOT_BOOKABLE: "a day for every visit",
    VISIT_WINDOW: "the window of a visit",
}


def rules_in_words(rules: Iterable[str]) -> str:
    """The rules by their names, each once: “the restart limit and the least days between doses”."""
    return " and ".join(dict.fromkeys(_WORDS.get(rule, rule.replace("-", " ")) for rule in rules))
