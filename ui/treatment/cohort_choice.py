"""Who would start: a cohort and its dose level, and for how many weeks it is looked at."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.model.participant import Participant
from planner.model.study import Study
from ui.language import tr
from ui.named_choice import name_choice
from ui.plain import PlainLabel
from ui.treatment.count_box import CountBox
from ui.wording import number

WEEKS, MOST_WEEKS = 8, 12


class CohortChoice(QWidget):
    """One line of fields; ``changed`` comes when any of them does."""

    changed = Signal()

    def __init__(self, study: Study, *, somebody: Participant | None = None) -> None:
        """``somebody`` is who is being enrolled, as far as that is known."""
        super().__init__()
        self._study = study
        self.cohort, self.level = QComboBox(), QComboBox()
        self.weeks = CountBox(lambda count: tr("%n week(s)", "", count), 1, MOST_WEEKS, at_first=WEEKS)
        for cohort in study.cohorts:
            self.cohort.addItem(f"{cohort.code}   {cohort.phase}", cohort.code)
        if somebody is not None:
            self.cohort.setCurrentIndex(self.cohort.findData(somebody.cohort))
        self._show_levels()
        if somebody is not None:
            self.level.setCurrentIndex(max(0, self.level.findData(somebody.dose_level)))
        name_choice(self.cohort, tr("Cohort"))
        name_choice(self.level, tr("Dose level"))
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
        self.cohort.currentIndexChanged.connect(self._show_levels)
        self.cohort.currentIndexChanged.connect(self.changed)
        self.level.currentIndexChanged.connect(self.changed)
        self.weeks.valueChanged.connect(self.changed)

    def somebody(self, first: date) -> Participant:
        """Somebody of the cohort and level chosen, with that first date and an id that nobody has."""
        return Participant(
            self._study.subject_ids.example, self.cohort.currentData(), self.level.currentData(), first
        )

    def _show_levels(self) -> None:
        cohort = self._study.cohort(self.cohort.currentData())
        agent = self._study.levelled_agent
        self.level.blockSignals(True)  # the cohort's change is told already
        self.level.clear()
        for level in cohort.levels:
            self.level.addItem(f"{number(level)} {agent.unit if agent is not None else ''}", level)
        self.level.setEnabled(self.level.count() > 1)
        self.level.blockSignals(False)
