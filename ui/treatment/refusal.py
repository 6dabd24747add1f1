"""A refusal, said beside what was refused."""

from collections.abc import Callable

from planner.errors import PlannerError
from planner.model.edit import Edit
from ui.plain import PlainLabel
from ui.session import Session


class Refusal(PlainLabel):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("refusal")
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; none hides the label."""
        self.setText(sentence)
        self.setVisible(bool(sentence))

    @property
    def wants_override(self) -> bool:
        """Would the same be done if somebody gave a reason for breaking the rule it names?"""
        return "override" in self.text()

    def tried(self, session: Session, step: Callable[[], Edit]) -> bool:
        """Make an edit and have it told; False where it was refused, which is then said here."""
        self.say("")
        try:
            edit = step()
        except PlannerError as refusal:
            self.say(str(refusal))
            return False
        session.edited.emit(edit.label)
        return True
