"""A refusal, said beside what was refused."""

from collections.abc import Callable

from planner.errors import NeedsOverride, PlannerError, TooEarly
from planner.model.edit import Edit
from ui.plain import PlainLabel
from ui.session import Session


class Refusal(PlainLabel):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.wants_override = False
        """Would the same be done if somebody gave a reason for breaking the rule it names?"""
        self.is_early = False
        """Would the same be done if somebody said that it is so, long before its time?"""
        self.setObjectName("refusal")
        self.hide()

    def say(self, refused: PlannerError | str) -> None:
        """Show what was refused, or a sentence; an empty one hides the label."""
        self.wants_override = isinstance(refused, NeedsOverride)
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
