"""From visit to visit by keyboard."""

from PySide6.QtWidgets import QAbstractItemView

from ui.weeks.week_model import WeekModel

Action = QAbstractItemView.CursorAction
ALONG = {Action.MoveRight: 1, Action.MoveNext: 1, Action.MoveLeft: -1, Action.MovePrevious: -1}
DOWN, UP = (Action.MoveDown, Action.MovePageDown), (Action.MoveUp, Action.MovePageUp)


def next_visit(model: WeekModel, current: int, action: Action, *, page: int) -> int | None:
    """Where a key leads from a row (-1: none): along the line, or to the nearest day so many lines on.

    ``page`` is how many lines are seen at once; the ends of a line are the ends of the way along it.
    """
    if not 0 <= current < len(model.visits):
        return 0 if model.visits else None
    one = model.visits[current]
    rows = model.lines[one.line].rows
    if action in ALONG:
        return min(max(current + ALONG[action], rows.start), rows.stop - 1)
    if action in (Action.MoveHome, Action.MoveEnd):
        return rows.start if action == Action.MoveHome else rows.stop - 1
    step = page if action in (Action.MovePageDown, Action.MovePageUp) else 1
    line = min(max(one.line + step * ((action in DOWN) - (action in UP)), 0), len(model.lines) - 1)
    if line == one.line:
        return current
    return min(model.lines[line].rows, key=lambda row: abs((model.visits[row].day - one.day).days))
