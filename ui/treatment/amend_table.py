"""What following another version would change: a row for each thing, and the visits for which it does."""

from collections.abc import Iterator

from planner.model.version_change import AmendmentForAll
from ui.language import marked, tr
from ui.session import Session
from ui.tables import row_table
from ui.text_rows import TextRows

HEADS = (marked("Participant"), marked("Visits"), marked("What changes"))
VISITS = 1


class AmendTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = TextRows(HEADS)
        self.table = row_table(self._rows, name=tr("What would change"), wraps=(VISITS,))
        self._rows.setParent(self.table)

    def show(self, session: Session, foreseen: AmendmentForAll | None) -> None:
        """Show what would change for each; None shows nothing."""
        self._rows.show(_rows(session, foreseen) if foreseen is not None else ())


def _rows(session: Session, foreseen: AmendmentForAll) -> Iterator[tuple[str, str, str]]:
    for preview in foreseen.previews:
        subject_id = preview.subject_id
        for visits, what in session.desk.protocol.rows(preview) or (("", tr("Nothing changes.")),):
            yield subject_id, visits, what
            subject_id = ""
