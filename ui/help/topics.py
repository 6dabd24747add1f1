"""Which page F1 opens: by the part of the window that has the cursor."""

from PySide6.QtWidgets import QToolButton, QWidget

from ui.act import ACT, Act

TOPICS = {
    "AmendDialog": Act.AMEND,
    "BoardView": Act.SHOW_DAY,
    "BreaksDialog": Act.SHOW_CLINIC,
    "ClinicPage": Act.SHOW_CLINIC,
    "ClosureDialog": Act.CLOSE_DAY,
    "CourseLine": Act.SHOW_PARTICIPANTS,
    "CoursePage": Act.SHOW_PARTICIPANTS,
    "DatedDialog": Act.SHOW_CLINIC,
    "DayBar": Act.SHOW_DAY,
    "DayPage": Act.SHOW_DAY,
    "DelayDialog": Act.DELAY,
    "EnrolDialog": Act.ENROL,
    "ExportDialog": Act.EXPORT,
    "HelpWindow": Act.HELP,
    "HistoryDialog": Act.HISTORY,
    "HistoryPage": Act.SHOW_HISTORY,
    "HoldDialog": Act.HOLD,
    "HuddleDialog": Act.HUDDLE,
    "HoursDialog": Act.OTHER_HOURS,
    "ImportDialog": Act.IMPORT_ROSTER,
    "LayOutBar": Act.LAY_OUT,
    "LevelDialog": Act.LOWER_LEVEL,
    "ListsDialog": Act.LISTS,
    "LoadView": Act.LOAD,
    "MendBar": Act.SIDE_PANEL,
    "MoveDialog": Act.MOVE_TO,
    "NextBar": Act.RECORD_NEXT,
    "NurseListsDialog": Act.NURSES,
    "NursesDialog": Act.OTHER_NURSES,
    "OutDialog": Act.PLACE_OUT,
    "PaletteDialog": Act.FIND_ANYTHING,
    "ParticipantsPage": Act.SHOW_PARTICIPANTS,
    "PlaceDialog": Act.SHOW_CLINIC,
    "PrintDialog": Act.PRINT,
    "ProtocolPage": Act.SHOW_PROTOCOL,
    "RebookDialog": Act.DELAY,
    "RecordDialog": Act.RECORD_VISIT,
    "RestartDialog": Act.RESTART,
    "ResumeDialog": Act.RESUME,
    "RosterView": Act.FIND,
    "RunningList": Act.NOW,
    "ShiftDialog": Act.SHOW_CLINIC,
    "ShortcutsDialog": Act.SHORTCUTS,
    "SidePanel": Act.SIDE_PANEL,
    "StayDialog": Act.STAY,
    "StopDialog": Act.STOP_TREATMENT,
    "TakeBackDialog": Act.TAKE_BACK,
    "ToleratedDialog": Act.TOLERATED,
    "TourCard": Act.TOUR,
    "ToxicityDialog": Act.TOXICITY,
    "Tray": Act.SIDE_PANEL,
    "TreatmentDialog": Act.RECORD_VISIT,
    "UnitDialog": Act.SHOW_CLINIC,
    "VersionDialog": Act.ADD_VERSION,
    "WeeksPage": Act.SHOW_WEEKS,
    "WhatIfDialog": Act.WHAT_IF,
}
"""By the name of the class: nothing has to be loaded for it, and no part of the window knows of help."""


def topic_of(widget: QWidget | None) -> Act:
    """The action that a widget is about: its own, or that of what it stands in; last, how help is used."""
    while widget is not None:
        act = _own(widget)
        if act is not None:
            return act
        widget = widget.parentWidget()
    return Act.HELP


def _own(widget: QWidget) -> Act | None:
    named = widget.property(ACT)
    if named is None and isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        named = widget.defaultAction().objectName()
    if named in tuple(Act):
        return Act(named)
    return TOPICS.get(type(widget).__name__)
