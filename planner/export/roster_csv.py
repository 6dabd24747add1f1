"""Participants in and out as a table: a roster is read whole, or refused with a sentence for each bad row."""

import csv
import io
import re
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from planner.errors import RosterFaults
from planner.export.csv_rows import CsvRow, csv_rows
from planner.export.roster_row import COHORT, FIRST_STEP_DOSE, NOTE, SUBJECT_ID, WEIGHT_KG, RosterRow
from planner.export.spreadsheet_text import as_text
from planner.model.participant import Participant
from planner.model.study import Study

_OPTIONAL = (WEIGHT_KG, NOTE)
_BETWEEN = re.compile(r"[\s_-]+")  # “Subject ID” is what people write over that column


def roster_columns(study: Study) -> tuple[str, ...]:
    """The names of the columns, in order; that of the dose level is the study's (``sg_mg_per_kg``)."""
    levelled = study.levelled_agent
    level = () if levelled is None else (levelled.level_column,)
    return (SUBJECT_ID, COHORT, *level, FIRST_STEP_DOSE, WEIGHT_KG, NOTE)


def read_roster(data: bytes, *, study: Study, known: Collection[str], today: date) -> tuple[Participant, ...]:
    """The participants of a CSV file, in its order; ``known`` are the subject ids enrolled already.

    Columns may stand in any order; ``weight_kg`` and ``note`` may be left out. Ids are text: ``007`` stays.

    Raises:
        RosterFaults: a sentence for each faulty row: its line, the column, what is wrong and how to mend it.
    """
    rows = csv_rows(data)
    header = next(rows, None)
    if header is None:
        raise RosterFaults(("The file is empty; its first line must name the columns.",))
    columns = _columns(header, study=study)
    participants, faults = [], []
    taken = dict.fromkeys(known, "is enrolled already")
    for row in rows:
        width = _width_fault(row, columns)
        if row.fault or width:
            faults.append(f"Line {row.line}: {row.fault or width}.")
            continue
        read = RosterRow(dict(zip(columns, row.cells, strict=False)))
        participant = read.participant(study=study, today=today, taken=taken)
        if participant is not None:
            participants.append(participant)
        if read.faults:
            faults.append(f"Line {row.line}, {'; '.join(read.faults)}.")
        taken.setdefault(read.cells[SUBJECT_ID].strip(), f"stands on line {row.line} already")
    if faults:
        raise RosterFaults(tuple(faults))
    return tuple(participants)


def write_roster(participants: Iterable[Participant], *, study: Study) -> str:
    """The table as CSV with CRLF line ends; ``read_roster`` gives the same participants back.

    What a spreadsheet would run as a formula has an apostrophe before it. Status is not in a roster.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(roster_columns(study))
    for person in participants:
        level = () if study.levelled_agent is None else (_short(person.dose_level),)
        writer.writerow(
            (
                as_text(person.subject_id),
                as_text(person.cohort),
                *level,
                person.first_step_dose.isoformat(),
                _short(person.weight_kg),
                as_text(person.note),
            )
        )
    return out.getvalue()


def _columns(header: CsvRow, *, study: Study) -> tuple[str, ...]:
    """The columns that the first line names, in its order."""
    names = [_BETWEEN.sub("_", name.strip().casefold()) for name in header.cells]
    while names and not names[-1]:
        names.pop()
    wanted = roster_columns(study)
    missing = [name for name in wanted if name not in names and name not in _OPTIONAL]
    unknown = [name for name in names if name not in wanted]
    twice = [name for name, times in Counter(names).items() if times > 1]
    if header.fault or missing or unknown or twice:
        what = header.fault or "; ".join(
            f"{problem} {', '.join(f'“{name[:30]}”' for name in found)}"
            for problem, found in (("there is no", missing), ("unknown is", unknown), ("twice", twice))
            if found
        )
        raise RosterFaults((f"Line {header.line} must name the columns: {what}; write {','.join(wanted)}.",))
    return tuple(names)


def _width_fault(row: CsvRow, columns: Collection[str]) -> str:
    """What is wrong with the number of cells; empty cells after the last column do no harm."""
    cells = len(row.cells) - next(
        (index for index, cell in enumerate(reversed(row.cells)) if cell.strip()), len(row.cells)
    )
    if cells > len(columns):
        return f"{cells} cells under {len(columns)} columns; put a text with a separator in quotation marks"
    if len(row.cells) < len(columns):
        return (
            f"{len(row.cells)} cells under {len(columns)} columns; leave a cell empty, but keep its separator"
        )
    return ""


def _short(number: float | None) -> float | int | str:
    """A number as short as it can be, so that it reads back the same; an empty cell for None."""
    if number is None:
        return ""
    return int(number) if float(number).is_integer() else number
