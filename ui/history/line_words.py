"""One line of the history in words: for its row, for a screen reader and for the clipboard."""

from collections.abc import Sequence

from planner.model.trail import ChainState, TrailLine, Verb
from ui.wording import counted, instant

MANY = 300
"""Records told of one edit; an import may have thousands."""
_VERBS = {Verb.UNDO: "undo of no. {}", Verb.REDO: "redo of no. {}"}


def state(line: TrailLine) -> str:
    """``undo of no. 9``, ``taken back``; empty for an edit that stands."""
    if line.is_undone:
        return "taken back"
    words = _VERBS.get(line.verb) if line.verb is not None else None
    return words.format(line.of) if words is not None else ""


def in_words(line: TrailLine) -> str:
    """One line that says all that its row shows."""
    number = f"No. {line.number}" if line.number is not None else ""
    why = f"why: {line.reason}" if line.reason else ""
    parts = (number, instant(line.at), line.who, line.label, state(line), why)
    return ", ".join(part for part in parts if part)


def explained(line: TrailLine, told: Sequence[str]) -> str:
    """All that is known of it, a line each."""
    number = f"No. {line.number}, " if line.number is not None else ""
    undone = state(line)
    head = f"{number}{instant(line.at)}, {line.who} at {line.host}"
    rest = "" if len(told) < MANY else f"and more; “clinic-day history --long” tells all of {line.label}."
    about = [head, f"{line.label}{f' ({undone})' if undone else ''}"]
    if line.reason:
        about.append(f"Why: {line.reason}")
    return "\n".join((*about, "", *told, rest)).strip()


def chain(found: ChainState) -> str:
    """Whether the trail is whole, and since when."""
    if found.fault:
        return f"The history is broken. {found.fault}"
    if found.since is None:
        return "The history is empty."
    entries = counted(found.rows, "entry", "entries")
    return f"The history is whole: {entries}, unbroken since {instant(found.since)}."
