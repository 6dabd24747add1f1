"""Where a value of a study file comes from: the marks that stand beside it, or on the table around it."""

from collections.abc import Mapping
from typing import Any

from planner.model.provenance import Certainty, Provenance, Source
from planner.schedule.file_faults import FileFaults, path_text
from planner.schedule.toml_lines import TomlPath

MARKS = frozenset({"source", "sure", "ref", "note"})

_STAND_IN = Provenance(Source.DEFAULT, Certainty.PROPOSED)  # where marks are faulty, which is said already


def marked(
    content: Mapping[str, Any], *, path: TomlPath, around: Provenance | None, faults: FileFaults
) -> Provenance | None:
    """The source a table or value names itself, completed by what is ``around`` it; None if nothing vouches.

    A source of its own brings its own certainty and reference; a certainty or note alone keeps the source
    around.
    """
    marks = _texts(content, path, faults)
    if not marks:
        return around
    for mark, words in (("source", Source), ("sure", Certainty)):
        choices = [word.value for word in words]
        if mark in marks and marks[mark] not in choices:
            where = path_text((*path, mark))
            faults.add((*path, mark), f"{where} is “{marks[mark]}”; it must be {', '.join(choices)}.")
            return _STAND_IN
    if "source" in marks and "sure" not in marks:
        faults.add(path, f"{path_text(path)} names a source, but not how sure it is (sure = …).")
        return _STAND_IN
    if "source" in marks:
        return Provenance(
            source=Source(marks["source"]),
            certainty=Certainty(marks["sure"]),
            reference=marks.get("ref", ""),
            note=marks.get("note", ""),
        )
    if around is None:
        faults.add(path, f"{path_text(path)} has {', '.join(sorted(marks))}, but no source.")
        return _STAND_IN
    return Provenance(
        source=around.source,
        certainty=Certainty(marks["sure"]) if "sure" in marks else around.certainty,
        reference=marks.get("ref", around.reference),
        note=marks.get("note", ""),
    )


def _texts(content: Mapping[str, Any], path: TomlPath, faults: FileFaults) -> dict[str, str]:
    marks: dict[str, str] = {}
    for mark in sorted(content.keys() & MARKS):
        if isinstance(content[mark], str):
            marks[mark] = content[mark]
        else:
            faults.add((*path, mark), f"{path_text((*path, mark))} must be a text in quotes.")
    return marks
