"""The fields for a cohort and for the dose level in it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from planner.model.study import Study
from ui.language import tr
from ui.named_choice import name_choice
from ui.wording import number


class CohortLevel(QObject):
    """Two fields that stand where a dialog puts them; ``changed`` comes once when either does.

    The levels are those of the cohort, and are looked at alone where there is only one.
    """

    changed = Signal()

    def __init__(self, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self.cohort, self.level = QComboBox(), QComboBox()
        name_choice(self.cohort, tr("Cohort"))
        name_choice(self.level, tr("Dose level"))
        for cohort in study.cohorts:
            self.cohort.addItem(f"{cohort.code}   {cohort.phase}", cohort.code)
        self._show_levels()
        self.cohort.currentIndexChanged.connect(self._change_cohort)
        self.level.currentIndexChanged.connect(self.changed)

    def choose(self, cohort: str, level: float | None) -> None:
        """Choose both; of a cohort that does not have the level, or where none is said, its first."""
        self.cohort.setCurrentIndex(self.cohort.findData(cohort))
        self.level.setCurrentIndex(max(0, self.level.findData(level)))

    def _change_cohort(self) -> None:
        self.level.blockSignals(True)  # the cohort's change is told, and not the levels' as well
        self._show_levels()
        self.level.blockSignals(False)
        self.changed.emit()

    def _show_levels(self) -> None:
        agent = self._study.levelled_agent
        unit = agent.unit if agent is not None else ""
        self.level.clear()
        for level in self._study.cohort(self.cohort.currentData()).levels:
            self.level.addItem(f"{number(level)} {unit}".rstrip(), level)
        self.level.setEnabled(self.level.count() > 1)
