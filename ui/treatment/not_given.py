"""Which doses of a visit nobody gave, said before it is done."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout

from ui.language import tr
from ui.qactions import allow_button
from ui.treatment.visit_moments import VisitMoment


class NotGiven(QObject):
    """A tick a dose, by the id of its drug; ``names`` says what each drug is called."""

    changed = Signal()

    def __init__(self, names: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self.boxes = {
            agent: QCheckBox(tr("{drug} was not given", drug=name)) for agent, name in names.items()
        }
        for box in self.boxes.values():
            box.toggled.connect(self.changed)

    @property
    def agents(self) -> tuple[str, ...]:
        """The drugs that were left out."""
        return tuple(agent for agent, box in self.boxes.items() if box.isChecked())

    def stand_in(self, form: QFormLayout) -> None:
        """Take a line of a form for each."""
        for box in self.boxes.values():
            form.addRow("", box)

    def show(self, moment: VisitMoment) -> None:
        """What has begun was given: nobody is to tick that it was not."""
        if moment.dose is None:
            return
        box = self.boxes[moment.dose.agent]
        has = tr(
            "{moment}: it is recorded. Take that back in the history if it is wrong.", moment=moment.name
        )
        allow_button(box, why_not=has if moment.is_given else "")
        if moment.is_given:
            box.setChecked(False)
