"""``undo --preview --json``: what taking an edit back would bring about."""

from planner.cli.documents.document import Document, document
from planner.cli.documents.findings import finding_rows
from planner.model.edit_preview import EditPreview


def undo_document(foreseen: EditPreview, *, number: int, label: str) -> Document:
    """The edit, and the findings that would come and go."""
    return document(
        "undo",
        number=number,
        label=label,
        broken=finding_rows(foreseen.broken),
        mended=finding_rows(foreseen.mended),
    )
