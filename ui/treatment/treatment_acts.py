"""The actions of the treatment: each opens its dialog over the visit that is chosen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.act import Act, Actions
from ui.language import marked, tr
from ui.plain import tell
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit

OF_A_VISIT = (
    Act.RECORD_VISIT,
    Act.DELAY,
    Act.HOLD,
    Act.RESUME,
    Act.TOXICITY,
    Act.LOWER_LEVEL,
    Act.TOLERATED,
    Act.RESTART,
    Act.STOP_TREATMENT,
    Act.AMEND,
    Act.HISTORY,
)
"""In the order of the menu."""
OF_A_DAY = (Act.LISTS, Act.NURSES)
CHOOSE = marked(
    "Choose a visit first: a block on the board, a line under “Not placed”, or a line of a "
    "participant's course."
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

    def about_chosen(act: Act) -> None:
        about = chosen()
        if about is None:
            tell(window, tr(CHOOSE))
            return
        from ui.treatment.dialogs import ABOUT_A_VISIT  # noqa: PLC0415 - see ui/loading.py

        ABOUT_A_VISIT[act](session, about, window).ask()

    def about_day(act: Act) -> None:
        from ui.treatment.dialogs import ABOUT_A_DAY  # noqa: PLC0415 - see ui/loading.py

        ABOUT_A_DAY[act](session, day(), window).ask()

    def add_version() -> None:
        from ui.treatment.version_dialog import VersionDialog  # noqa: PLC0415 - see ui/loading.py

        VersionDialog.ask(session, window)

    for act in OF_A_VISIT:
        actions[act].triggered.connect(lambda _=False, act=act: about_chosen(act))
    for act in OF_A_DAY:
        actions[act].triggered.connect(lambda _=False, act=act: about_day(act))
    actions[Act.ADD_VERSION].triggered.connect(add_version)


def offer_on(view: QWidget, actions: Actions) -> None:
    """Offer them in a menu under the other mouse button, over what it has just chosen."""
    view.addActions([actions[act] for act in OF_A_VISIT])
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
