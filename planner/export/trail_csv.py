"""The history as a CSV file: a row an edit, with what it did in its last cell."""

import csv
import io
from collections.abc import Callable, Iterable

from planner.export.spreadsheet_text import as_text
from planner.model.trail import TrailLine

HEADS = ("number", "when", "who", "machine", "kind", "what", "taken back", "why", "records")


def write_trail(lines: Iterable[TrailLine], *, told: Callable[[TrailLine], Iterable[str]]) -> str:
    """The lines in the order given; times are the clinic's, with what they are ahead of UTC.

    What a spreadsheet would run as a formula has an apostrophe before it.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(HEADS)
    for line in lines:
        writer.writerow(
            (
                "" if line.number is None else line.number,
                line.at.isoformat(timespec="seconds"),
                as_text(line.who),
                as_text(line.host),
                "" if line.verb is None else f"{line.verb}{'' if line.of is None else f' of {line.of}'}",
                as_text(line.label),
                "yes" if line.is_undone else "",
                as_text(line.reason),
                as_text("\n".join(told(line))),
            )
        )
    return out.getvalue()
