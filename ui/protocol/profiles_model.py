"""The monitoring profiles: how long which doses are monitored, or that nobody has typed the hours in yet."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from planner.model.monitoring import MonitoringProfile, MonitoringRule
from planner.model.provenance import Certainty
from planner.model.selectors import OrdinalRange
from planner.model.study import Study
from ui.plain import tooltip
from ui.tables import row_table
from ui.theme import look_of
from ui.wording import hours, number

HEADS = (
    "Drug",
    "Profile",
    "In use",
    "Doses",
    "Monitored",
    "Reserved",
    "Where",
    "Within reach of care, or what is known",
    "Source",
)
WIDEST = (
    "TAR 0",
    "protocol_001942_C",
    "in force",
    "doses 10 on",
    "no hours yet: not to be used",
    "Reserved",
    "chair",
    "",
    "registry, recalled",
)
NO_HOURS = "no hours yet: not to be used"
WIDE = 7


class ProfileRow(NamedTuple):
    """What the table says of one rule, or of a profile that has none; ``note`` is more about it."""

    texts: tuple[str, ...]
    is_open: bool
    note: str


class ProfilesTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = QStandardItemModel(0, len(HEADS))
        self._rows.setHorizontalHeaderLabels(HEADS)
        self.table: QTableView = row_table(self._rows, name="Monitoring profiles", samples=WIDEST)
        self._rows.setParent(self.table)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(len(HEADS) - 1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(WIDE, QHeaderView.ResizeMode.Stretch)

    def show(self, study: Study) -> None:
        """Show the profiles of a study."""
        self._rows.setRowCount(0)
        danger = QBrush(QColor(look_of(QGuiApplication.palette()).danger))
        for row in profile_rows(study):
            items = [QStandardItem(text) for text in row.texts]
            for item in items:
                item.setToolTip(tooltip(row.note))
                if row.is_open:
                    item.setForeground(danger)
            self._rows.appendRow(items)

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """What it shows."""
        rows, columns = range(self._rows.rowCount()), range(len(HEADS))
        return tuple(tuple(self._rows.item(row, column).text() for column in columns) for row in rows)


def profile_rows(study: Study) -> Iterator[ProfileRow]:
    """A row a rule, profile by profile; one for a profile whose hours are open."""
    for profile in study.monitoring_profiles:
        found = study.provenance.get(f"agents.{profile.agent}.monitoring.profiles.{profile.name}")
        note = "" if found is None else "\n".join(filter(None, (found.reference, found.note)))
        first = (study.agent(profile.agent).short, profile.name, _use(study, profile))
        if profile.is_open:
            source = (
                "" if found is None else f"{found.source}{'?' if found.certainty is Certainty.OPEN else ''}"
            )
            yield ProfileRow(
                (*first, "", NO_HOURS, "", "", note.replace("\n", " "), source), is_open=True, note=note
            )
        for number_, rule in enumerate(profile.rules):
            start = first if number_ == 0 else ("", "", "")
            yield ProfileRow((*start, *_rule(rule)), is_open=False, note=note)


def _use(study: Study, profile: MonitoringProfile) -> str:
    return "in force" if study.monitoring_in_force.get(profile.agent) == profile.name else ""


def _rule(rule: MonitoringRule) -> tuple[str, ...]:
    near = ""
    if rule.proximity_hours is not None:
        caregiver = ", with a caregiver" if rule.caregiver else ""
        near = (
            f"{rule.proximity_minutes} min, until {number(rule.proximity_hours)} h from the "
            f"{rule.proximity_anchor}{caregiver}"
        )
    return (
        _doses(rule.ordinals),
        f"{hours(rule.min_hours, rule.max_hours)} from the {rule.anchor}",
        f"{number(rule.planned_hours)} h",
        str(rule.place),
        near,
        rule.source,
    )


def _doses(ordinals: OrdinalRange) -> str:
    if ordinals.last is None:
        return "all doses" if ordinals.first == 1 else f"dose {ordinals.first} on"
    if ordinals.first == ordinals.last:
        return f"dose {ordinals.first}"
    return f"doses {ordinals.first}–{ordinals.last}"
