"""A subject id as it is typed, and beside it what is wrong: under it, that would move all the rest."""

import re
from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from planner.model.study_sections import SubjectIdRule
from ui.language import tr
from ui.treatment.refusal import Refusal

REFUSED_LINES = 2  # most sentences take no more


class SubjectIdField(QWidget):
    """``changed`` comes whenever something else is typed, and was checked."""

    changed = Signal()

    def __init__(self, rule: SubjectIdRule, *, taken: Collection[str]) -> None:
        """``rule`` says what an id of the study looks like; one that is ``taken`` is somebody's already."""
        super().__init__()
        self._rule, self._taken = rule, taken
        self.line, self.refusal = QLineEdit(), Refusal()
        self.line.setPlaceholderText(tr("such as {subject}", subject=rule.example))
        self.line.setAccessibleName(tr("Subject ID"))
        self.line.setAccessibleDescription(tr("No name, record number or date of birth."))
        self.setFocusProxy(self.line)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.line, 1)
        beside.addWidget(self.refusal.in_its_place(lines=REFUSED_LINES), 2)
        self.line.textChanged.connect(self._check)

    def be_taken(self, taken: Collection[str]) -> None:
        """These are somebody's by now."""
        self._taken = taken
        self._check()

    @property
    def typed(self) -> str:
        """The id, right or not."""
        return self.line.text().strip()

    @property
    def is_right(self) -> bool:
        """Is an id typed, and nothing wrong with it?"""
        return bool(self.typed) and not self._wrong()

    def insist(self) -> None:
        """Lead there, and where nothing is typed say that something has to be."""
        if not self.typed:
            self.refusal.say(tr("Write the subject ID first."))
        self.setFocus()

    def _check(self) -> None:
        self.refusal.say(self._wrong())
        self.changed.emit()

    def _wrong(self) -> str:
        """What is wrong with it in a sentence; empty where nothing is, and while nothing is typed."""
        typed, rule = self.typed, self._rule
        if typed in self._taken:
            return tr("{subject} is enrolled already.", subject=typed)
        if typed and not re.fullmatch(rule.pattern, typed):
            return tr(
                "A subject ID looks like {example}; it is not a name, a record number or a birth date.",
                example=rule.example,
            )
        return ""
