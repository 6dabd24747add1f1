"""The monitoring profiles: how long which doses are monitored, or that nobody has typed the hours in yet."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from planner.model.monitoring import ClockAnchor, MonitoringProfile, MonitoringRule
from planner.model.places import PlaceKind
from planner.model.provenance import Certainty
from planner.model.selectors import OrdinalRange
from planner.model.study import Study
from ui.language import marked, tr
from ui.plain import tooltip
from ui.tables import row_table
from ui.theme import look_of
from ui.wording import hours, number

HEADS = (
    marked("Drug"),
    marked("Profile"),
    marked("In use"),
    marked("Doses"),
    marked("Monitored"),
    marked("Reserved"),
    marked("Where"),
    marked("Within reach of care, or what is known"),
    marked("Source"),
)
HOURS, WIDE = 4, 7
IN_FORCE, NO_HOURS = marked("in force", "a profile"), marked("no hours yet: cannot be used")
PLACES = {
    PlaceKind.CHAIR: marked("chair"),
    PlaceKind.BED: marked("bed"),
    PlaceKind.SLOT: marked("slot", "a staffed place for monitoring"),
}
MONITORED = {
    ClockAnchor.START: marked("{hours} from the start"),
    ClockAnchor.END: marked("{hours} from the end"),
}
NEAR = {
    (ClockAnchor.START, False): marked("{minutes} min, until {hours} h from the start"),
    (ClockAnchor.START, True): marked("{minutes} min, until {hours} h from the start, with a caregiver"),
    (ClockAnchor.END, False): marked("{minutes} min, until {hours} h from the end"),
    (ClockAnchor.END, True): marked("{minutes} min, until {hours} h from the end, with a caregiver"),
}


class ProfileRow(NamedTuple):
    """What the table says of one rule, or of a profile that has none; ``note`` is more about it."""

    texts: tuple[str, ...]
    is_open: bool
    note: str


class ProfilesTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = QStandardItemModel(0, len(HEADS))
        self._rows.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        self.table = row_table(self._rows, name=tr("Monitoring profiles"), rest=WIDE, wraps=(HOURS,))
        self._rows.setParent(self.table)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)

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
        path = ("agents", profile.agent, "monitoring", "profiles", profile.name)
        found = study.provenance.get(".".join(path))
        note = "" if found is None else "\n".join(filter(None, (found.reference, found.note)))
        first = (study.agent(profile.agent).short, f"“{profile.words}”", _use(study, profile))
        if profile.is_open:
            source = (
                "" if found is None else f"{found.source}{'?' if found.certainty is Certainty.OPEN else ''}"
            )
            yield ProfileRow(
                (*first, "", tr(NO_HOURS), "", "", note.replace("\n", " "), source), is_open=True, note=note
            )
        for number_, rule in enumerate(profile.rules):
            start = first if number_ == 0 else ("", "", "")
            yield ProfileRow((*start, *_rule(rule)), is_open=False, note=note)


def _use(study: Study, profile: MonitoringProfile) -> str:
    return tr(IN_FORCE) if study.monitoring_in_force.get(profile.agent) == profile.name else ""


def _rule(rule: MonitoringRule) -> tuple[str, ...]:
    near = ""
    if rule.proximity_hours is not None and rule.proximity_anchor is not None:
        near = tr(
            NEAR[rule.proximity_anchor, rule.caregiver],
            minutes=rule.proximity_minutes,
            hours=number(rule.proximity_hours),
        )
    return (
        _doses(rule.ordinals),
        tr(MONITORED[rule.anchor], hours=hours(rule.min_hours, rule.max_hours)),
        hours(rule.planned_hours, rule.planned_hours),
        tr(PLACES[rule.place]),
        near,
        rule.provenance.mark if rule.provenance is not None else "",
    )


def _doses(ordinals: OrdinalRange) -> str:
    if ordinals.last is None:
        return tr("all doses") if ordinals.first == 1 else tr("dose {first} on", first=ordinals.first)
    if ordinals.first == ordinals.last:
        return tr("dose {number}", number=ordinals.first)
    return tr("doses {first}–{last}", first=ordinals.first, last=ordinals.last)
