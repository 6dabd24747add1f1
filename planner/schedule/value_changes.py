"""Two versions of a study file compared: every value that differs, as the schedule of activities words it."""

from planner.model.study import Study
from planner.model.version_change import ValueChange
from planner.schedule.activities import lines


def value_changes(before: Study, after: Study) -> tuple[ValueChange, ...]:
    """The values that differ, in the order of the newer file; last those that only the older one has."""
    old, new = _texts(before), _texts(after)
    names = (*new, *(name for name in old if name not in new))
    return tuple(
        ValueChange(section, name, old.get((section, name), ""), new.get((section, name), ""))
        for section, name in names
        if old.get((section, name)) != new.get((section, name))
    )


def _texts(study: Study) -> dict[tuple[str, str], str]:
    """Each value in words; those of one name together."""
    texts: dict[tuple[str, str], list[str]] = {}
    for line in lines(study):
        said = "; ".join(text for text, *_ in line.parts if text)
        texts.setdefault((line.section, line.name), []).append(said)
    return {name: "; ".join(said) for name, said in texts.items()}
