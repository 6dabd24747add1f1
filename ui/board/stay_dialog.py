"""How long a visit is monitored: chosen within the study file's range, with what that would break."""

from PySide6.QtWidgets import QWidget

from planner.errors import EditRefused
from planner.model.monitoring import ClockAnchor
from ui.amount_box import AmountBox
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.session import Session
from ui.sourced_words import sourced
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.treatment_dialog import TreatmentDialog
from ui.wording import hours, time_of

QUARTER_HOUR = 0.25
RANGE = {
    ClockAnchor.START: marked(
        "The study file asks for {hours} of monitoring for {visit}, counted from the start of the infusion."
    ),
    ClockAnchor.END: marked(
        "The study file asks for {hours} of monitoring for {visit}, counted from the end of the infusion."
    ),
}
NO_PLACE = marked("{visit} has no place yet: place it first.")


class StayDialog(TreatmentDialog):
    """Raises PlannerError when it is made for a visit that has no place, or no range to choose from."""

    def __init__(self, session: Session, chosen: ChosenVisit, parent: QWidget | None = None) -> None:
        super().__init__(session, chosen, parent, title=tr("Length of stay"), verb=tr("Use this length"))
        self._key = f"{chosen.subject_id}/{chosen.code}"
        placing = session.desk.placing
        rule = placing.monitoring(self._key)
        if rule is None or rule.min_hours == rule.max_hours:
            raise EditRefused(
                tr("The study file gives no range of monitoring hours for {visit}.", visit=chosen.words)
            )
        if placing.by_hand(self._key).stands is None:
            raise EditRefused(tr(NO_PLACE, visit=chosen.words))
        self.head.setText(
            sourced(
                tr(RANGE[rule.anchor], visit=chosen.words, hours=hours(rule.min_hours, rule.max_hours)),
                rule.provenance,
            )
        )
        self.hours = AmountBox()
        self.hours.setRange(rule.min_hours, rule.max_hours)
        self.hours.setSingleStep(QUARTER_HOUR)
        self.hours.setSuffix(" h")
        self.hours.setValue(rule.planned_hours)
        self.foreseen = PlainLabel()
        self.form.addRow(tr("&Monitored for"), self.hours)
        self.column.insertWidget(2, self.foreseen)
        self.hours.valueChanged.connect(self._foresee)
        self._foresee()

    def read_again(self) -> None:
        """Foresee it from where the visit stands by now; it may stand nowhere any more."""
        self._foresee()

    def _foresee(self) -> None:
        by_hand = self._session.desk.placing.by_hand(self._key, hours=self.hours.value())
        if by_hand.stands is None:
            raise EditRefused(tr(NO_PLACE, visit=self._chosen.words))
        leaves = time_of(by_hand.stands.arrival + by_hand.visit.path.minutes, by_hand.day.clock)
        broken = by_hand.findings(by_hand.stands)
        said = [f"! {finding.sentence}" for finding in broken] or [tr("✓ Breaks no rule")]
        self.foreseen.setText("\n".join((tr("Leaves at {time}", time=leaves), *said)))

    def accept(self) -> None:
        """Plan those hours."""
        chosen = self.hours.value()
        self.close_if_done(lambda: self._session.desk.placing.monitor(self._key, hours=chosen))
