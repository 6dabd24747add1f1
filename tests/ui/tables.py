"""What a table says, as it is read off it."""

from PySide6.QtWidgets import QTableView


def texts_of(table: QTableView) -> tuple[tuple[str, ...], ...]:
    """The texts of its cells, row by row."""
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return tuple(tuple(model.index(row, column).data() for column in columns) for row in rows)
