"""The actions of the treatment: each opens its dialog over the visit that is chosen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.act import Act, Actions
from ui.language import marked, tr
from ui.plain import tell
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
from ui.treatment.version_dialog import VersionDialog

Making = Callable[[Session, ChosenVisit, QWidget | None], TreatmentDialog]

DIALOGS: dict[Act, Making] = {
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
CHOOSE = marked(
    "Choose a visit first: a block of the day, a line of those not placed, or a line of somebody's course."
)


def connect_treatment(
    session: Session,
    actions: Actions,
    *,
    chosen: Callable[[], ChosenVisit | None],
    day: Callable[[], date],
    window: QWidget,
) -> None:
    """Have each action open its dialog; ``chosen`` and ``day`` tell what the page in front is about."""

    def open_dialog(making: Making) -> None:
        about = chosen()
        if about is None:
            tell(window, tr(CHOOSE))
            return
        making(session, about, window).ask()

    for act, making in DIALOGS.items():
        actions[act].triggered.connect(lambda _=False, making=making: open_dialog(making))
    actions[Act.ADD_VERSION].triggered.connect(lambda: VersionDialog.ask(session, window))
    actions[Act.LISTS].triggered.connect(lambda: ListsDialog(session, day(), window).ask())
    actions[Act.NURSES].triggered.connect(lambda: NurseListsDialog(session, day(), window).ask())


def offer_on(view: QWidget, actions: Actions) -> None:
    """Offer them in a menu under the other mouse button, over what it has just chosen."""
    view.addActions([actions[act] for act in DIALOGS])
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
