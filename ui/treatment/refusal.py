"""A refusal, said beside what was refused."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.errors import NeedsOverride, NeedsReason, PlannerError, TooEarly
from planner.model.edit import Edit
from ui.plain import PlainLabel
from ui.session import Session


class Refusal(PlainLabel):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.wants_override = False
        """Would the same be done if somebody gave a reason for breaking the rule it names?"""
        self.wants_reason = False
        """Would the same be done if somebody said why?"""
        self.is_early = False
        """Would the same be done if somebody said that it is so, long before its time?"""
        self.setObjectName("refusal")
        self.hide()

    def in_its_place(self, *, lines: int) -> QWidget:
        """The label in a room of so many lines that is there all the time: nothing jumps when it speaks.

        A form layout would give a hidden label's room away, whatever its size policy.
        """
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self)
        column.addStretch(1)
        self.setText("\n" * (lines - 1) + " ")
        self.ensurePolished()
        place.setMinimumHeight(self.sizeHint().height())
        self.setText("")
        return place

    def say(self, refused: PlannerError | str) -> None:
        """Show what was refused, or a sentence; an empty one hides the label."""
        self.wants_override = isinstance(refused, NeedsOverride)
        self.wants_reason = isinstance(refused, NeedsReason)
        self.is_early = isinstance(refused, TooEarly)
        self.setText(str(refused))
        self.setVisible(bool(self.text()))

    def tried(self, session: Session, step: Callable[[], Edit]) -> bool:
        """Make an edit and have it told; False where it was refused, which is then said here."""
        self.say("")
        try:
            edit = session.make(step)
        except PlannerError as refusal:
            self.say(refusal)
            return False
        session.edited.emit(edit.label)
        return True
