"""Who would start: a cohort and its dose level, and for how many weeks it is looked at."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.model.participant import Participant
from planner.model.study import Study
from ui.cohort_level import CohortLevel
from ui.language import tr
from ui.plain import PlainLabel
from ui.treatment.count_box import CountBox

WEEKS, MOST_WEEKS = 8, 12


class CohortChoice(QWidget):
    """One line of fields; ``changed`` comes when any of them does."""

    changed = Signal()

    def __init__(self, study: Study, *, somebody: Participant | None = None) -> None:
        """``somebody`` is who is being enrolled, as far as that is known."""
        super().__init__()
        self._study, self._who = study, CohortLevel(study, self)
        self.cohort, self.level = self._who.cohort, self._who.level
        self.weeks = CountBox(lambda count: tr("%n week(s)", "", count), 1, MOST_WEEKS, at_first=WEEKS)
        if somebody is not None:
            self._who.choose(somebody.cohort, somebody.dose_level)
        self.weeks.setAccessibleName(tr("Weeks"))
        agent = study.levelled_agent
        level = tr("{drug} level", drug=agent.short) if agent is not None else tr("Dose level")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.cohort)
        row.addWidget(PlainLabel(level, wrap=False))
        row.addWidget(self.level)
        row.addWidget(PlainLabel(tr("over", "before a number of weeks"), wrap=False))
        row.addWidget(self.weeks)
        row.addStretch(1)
        self.setFocusProxy(self.cohort)
        self._who.changed.connect(self.changed)
        self.weeks.valueChanged.connect(self.changed)

    def somebody(self, first: date) -> Participant:
        """Somebody of the cohort and level chosen, with that first date and an id that nobody has."""
        return Participant(
            self._study.subject_ids.example, self.cohort.currentData(), self.level.currentData(), first
        )
