"""One line of the history in words: for its row, for a screen reader and for the clipboard."""

from collections.abc import Sequence

from planner.model.trail import ChainState, TrailLine, Verb
from ui.language import marked, tr
from ui.wording import instant

MANY = 300
"""Records told of one edit; an import may have thousands."""
VERBS = {Verb.UNDO: marked("undo of no. {number}"), Verb.REDO: marked("redo of no. {number}")}

AGAIN = {Verb.UNDO: marked("Undo: {edit}"), Verb.REDO: marked("Redo: {edit}")}


def what(line: TrailLine) -> str:
    """``Hold SG of 0042``, ``Undo: Hold SG of 0042``: three lines of one edit are told apart."""
    words = AGAIN.get(line.verb) if line.verb is not None else None
    return tr(words, edit=line.label) if words is not None else line.label


def state(line: TrailLine) -> str:
    """``undo of no. 9``, ``taken back``; empty for an edit that stands."""
    if line.is_undone:
        return tr("taken back")
    words = VERBS.get(line.verb) if line.verb is not None else None
    return tr(words, number=line.of) if words is not None else ""


def in_words(line: TrailLine) -> str:
    """One line that says all that its row shows."""
    number = tr("No. {number}", number=line.number) if line.number is not None else ""
    why = tr("reason: {reason}", reason=line.reason) if line.reason else ""
    parts = (number, instant(line.at), line.who, what(line), state(line), why)
    return ", ".join(part for part in parts if part)


def explained(line: TrailLine, told: Sequence[str]) -> str:
    """All that is known of it, a line each."""
    undone = state(line)
    about = [_head(line), f"{what(line)}{f' ({undone})' if undone else ''}"]
    if line.reason:
        about.append(tr("Reason: {reason}", reason=line.reason))
    rest = ""
    if len(told) >= MANY:
        rest = tr("and more; “clinic-day history --long” shows all of {edit}.", edit=line.label)
    return "\n".join((*about, "", *told, rest)).strip()


def _head(line: TrailLine) -> str:
    when = instant(line.at)
    if line.number is None:
        return tr("{when}, {who} at {computer}", when=when, who=line.who, computer=line.host)
    return tr(
        "No. {number}, {when}, {who} at {computer}",
        number=line.number,
        when=when,
        who=line.who,
        computer=line.host,
    )


def chain(found: ChainState) -> str:
    """Whether the trail is whole, and since when."""
    if found.fault:
        return tr("The history is broken. {fault}", fault=found.fault)
    if found.since is None:
        return tr("The history is empty.")
    return tr(
        "The history is complete: %n single change(s), unbroken since {when}.",
        "",
        found.rows,
        when=instant(found.since),
    )
