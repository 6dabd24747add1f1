"""The dialogs of the treatment, by the action that opens each over a visit or a day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.act import Act
from ui.session import Session
from ui.treatment.amend_dialog import AmendDialog
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.delay_dialog import DelayDialog
from ui.treatment.history_dialog import HistoryDialog
from ui.treatment.hold_dialog import HoldDialog
from ui.treatment.level_dialog import LevelDialog
from ui.treatment.lists_dialog import ListsDialog
from ui.treatment.nurse_lists_dialog import NurseListsDialog
from ui.treatment.record_dialog import RecordDialog
from ui.treatment.restart_dialog import RestartDialog
from ui.treatment.resume_dialog import ResumeDialog
from ui.treatment.stop_dialog import StopDialog
from ui.treatment.tolerated_dialog import ToleratedDialog
from ui.treatment.toxicity_dialog import ToxicityDialog
from ui.treatment.treatment_dialog import TreatmentDialog

ABOUT_A_VISIT: dict[Act, Callable[[Session, ChosenVisit, QWidget | None], TreatmentDialog]] = {
    Act.RECORD_VISIT: RecordDialog,
    Act.DELAY: DelayDialog,
    Act.HOLD: HoldDialog,
    Act.RESUME: ResumeDialog,
    Act.TOXICITY: ToxicityDialog,
    Act.LOWER_LEVEL: LevelDialog,
    Act.TOLERATED: ToleratedDialog,
    Act.RESTART: RestartDialog,
    Act.STOP_TREATMENT: StopDialog,
    Act.AMEND: AmendDialog,
    Act.HISTORY: HistoryDialog,
}
ABOUT_A_DAY: dict[Act, Callable[[Session, date, QWidget | None], ListsDialog | NurseListsDialog]] = {
    Act.LISTS: ListsDialog,
    Act.NURSES: NurseListsDialog,
}
