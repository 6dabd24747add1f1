"""``undo --preview --json``: what taking an edit back would bring about."""

from planner.cli.documents.document import Document, document
from planner.cli.documents.findings import finding_rows
from planner.model.edit_preview import EditPreview


def undo_document(foreseen: EditPreview, *, number: int, label: str) -> Document:
    """The edit, the findings that would come and go, and how many proposed visits would move."""
    return document(
        "undo",
        number=number,
        label=label,
        broken=finding_rows(foreseen.broken),
        mended=finding_rows(foreseen.mended),
        visits_moved=len(foreseen.moved),
        participants_moved=foreseen.participants_moved,
    )
