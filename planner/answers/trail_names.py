"""What a nurse calls a record of the clinic file."""

from collections.abc import Callable, Mapping
from datetime import date

from planner.model.day_text import WEEKDAYS, day_text
from planner.model.study import Study
from planner.schedule.rule_words import rules_in_words

_OF_VISITS = {"visit": "{}", "assignment": "place of {}", "attendance": "times of {}"}
_NUMBERED = {
    "hold": "hold",
    "toxicity": "toxicity",
    "shift": "move",
    "restart": "restart",
    "following": "amendment",
}
_BY_KEY: Mapping[str, str] = {
    "participant": "{}",
    "off_treatment": "end of treatment of {}",
    "chair": "{}",
    "slot": "{}",
    "nurse_shift": "shift {}",
    "clinic": "settings of the clinic",
    "study_file": "study file {}",
    "study_version": "version {} of the study file",
}


def record_name(kind: str, key: str, *, study: Study) -> str:
    """``0042 C2D8``, ``place of 0042 C2D8``, ``hold 1 of 0042``."""
    parts = key.split("/")
    if kind in _OF_VISITS:
        return _OF_VISITS[kind].format(" ".join(parts))
    if kind in _NUMBERED:
        return f"{_NUMBERED[kind]} {parts[-1]} of {parts[0]}"
    if kind in _BY_KEY:
        return _BY_KEY[kind].format(key)
    if kind in _SPECIAL:
        return _SPECIAL[kind](parts, study)
    return f"{kind.replace('_', ' ')} {' '.join(parts)}"


def _agent(code: str, study: Study) -> str:
    return next((agent.name for agent in study.agents if agent.code == code), code)


def _day(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:  # a key that no program of ours wrote
        return text


def _dose(parts: list[str], study: Study) -> str:
    subject, visit, agent = parts
    return f"dose of {_agent(agent, study)} at {subject} {visit}"


def _check(parts: list[str], study: Study) -> str:
    subject, visit, agent, number = parts
    return f"check {number} of {_agent(agent, study)} at {subject} {visit}"


def _level(parts: list[str], study: Study) -> str:
    subject, agent, visit = parts
    return f"dose level of {_agent(agent, study)} of {subject} from {visit} on"


def _tolerated(parts: list[str], study: Study) -> str:
    subject, agent = parts
    return f"note that {subject} tolerated {_agent(agent, study)}"


def _out_of_service(parts: list[str], _study: Study) -> str:
    _, *place, first = parts
    return f"{'/'.join(place)} out of service from {_day(first)}"


def _override(parts: list[str], _study: Study) -> str:
    subject, rule, earlier, later = parts
    return f"override of {rules_in_words((rule,))}, {earlier} to {later} of {subject}"


_SPECIAL: Mapping[str, Callable[[list[str], Study], str]] = {
    "dose_given": _dose,
    "check_done": _check,
    "level_change": _level,
    "tolerated": _tolerated,
    "override": _override,
    "newcomers": lambda parts, _: f"amendment for those who begin from {_day(parts[0])} on",
    "day_layout": lambda parts, _: f"layout of {_day(parts[0])}",
    "hours_on": lambda parts, _: f"hours of {_day(parts[0])}",
    "nurses_on": lambda parts, _: f"nurses of the shift {'/'.join(parts[1:])} on {_day(parts[0])}",
    "out_of_service": _out_of_service,
    "closure": lambda parts, _: f"closed day {_day(parts[0])}",
    "opening_hours": lambda parts, _: f"opening hours on {WEEKDAYS[int(parts[0])]}",
}
