"""How long a visit is monitored: chosen within the study file's range, with what that would break."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from planner.errors import EditRefused
from ui.plain import PlainLabel
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.wording import hours, time_of

QUARTER_HOUR = 0.25


class StayDialog(TreatmentDialog):
    """Raises PlannerError when it is made for a visit that has no place, or no range to choose from."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title="Length of the stay", verb="Plan it so")
        self._key = f"{chosen.subject_id}/{chosen.code}"
        placing = session.desk.placing
        rule = placing.monitoring(self._key)
        if rule is None or rule.min_hours == rule.max_hours:
            raise EditRefused(f"The study file gives {chosen.words} no range of monitoring to choose from.")
        if placing.by_hand(self._key).stands is None:
            raise EditRefused(f"{chosen.words} has no place yet: place it first.")
        self.head.setText(
            f"The study file gives {chosen.words} {hours(rule.min_hours, rule.max_hours)} of monitoring, "
            f"counted from the {rule.anchor} of the infusion ({rule.source})."
        )
        self.hours = QDoubleSpinBox()
        self.hours.setRange(rule.min_hours, rule.max_hours)
        self.hours.setSingleStep(QUARTER_HOUR)
        self.hours.setSuffix(" h")
        self.hours.setValue(rule.planned_hours)
        self.foreseen = PlainLabel()
        self.form.addRow("&Monitored for", self.hours)
        self.column.insertWidget(2, self.foreseen)
        self.hours.valueChanged.connect(self._foresee)
        self._foresee()

    def _foresee(self) -> None:
        by_hand = self._session.desk.placing.by_hand(self._key, hours=self.hours.value())
        assert by_hand.stands is not None
        leaves = time_of(by_hand.stands.arrival + by_hand.visit.path.minutes, by_hand.day.clock)
        broken = by_hand.findings(by_hand.stands)
        said = [f"! {finding.sentence}" for finding in broken] or ["✓ Breaks nothing"]
        self.foreseen.setText("\n".join((f"Leaves at {leaves}", *said)))

    def accept(self) -> None:
        """Plan those hours."""
        chosen = self.hours.value()
        self.close_if_done(lambda: self._session.desk.placing.monitor(self._key, hours=chosen))
