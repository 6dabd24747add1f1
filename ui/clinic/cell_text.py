"""What is typed into a cell of the clinic: kept, where everything around it is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ui.language import marked, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

GONE = marked("{name} no longer exists, so “{typed}”, which was typed for it, is not stored.")
OTHER = marked(
    "Another program changed {name} in the meantime, {head}: {now}. Return replaces that, Escape keeps it."
)


class Typed(NamedTuple):
    """A text typed into column ``column`` of the row that is called ``name``, where it said ``before``.

    A row is known by its first cell: where it stands may change with everything that is read again.
    """

    name: str
    column: int
    before: str
    text: str

    @property
    def is_untouched(self) -> bool:
        """Does the cell's editor still hold what stood there?"""
        return self.text == self.before


def meanwhile(typed: Typed, *, head: str, now: str | None) -> str:
    """What another program did to a cell that is being typed into; empty for nothing.

    The cell says ``now`` by then; None where its row is gone.
    """
    if typed.is_untouched or now == typed.before:
        return ""
    if now is None:
        return tr(GONE, name=typed.name, typed=typed.text)
    return tr(OTHER, name=typed.name, head=head, now=now)


def text_in(editor: QWidget) -> str:
    """What stands in the editor of a cell, be it typed or chosen."""
    return str(editor.metaObject().userProperty().read(editor))


def put_into(editor: QWidget, text: str) -> None:
    """Have it stand there again."""
    if text_in(editor) != text:  # else the cursor would go to its end
        editor.metaObject().userProperty().write(editor, text)
