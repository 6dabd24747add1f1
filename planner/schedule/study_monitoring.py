"""A row of a study file that says how long a dose is monitored, and how near the participant then stays."""

from planner.model.monitoring import ClockAnchor, MonitoringRule
from planner.model.places import PlaceKind
from planner.model.selectors import OrdinalRange
from planner.schedule.toml_table import Table

_ANCHORS = tuple(ClockAnchor)


def monitoring_row(row: Table, ordinals: OrdinalRange) -> MonitoringRule:
    """The rule of one row; where it names ``proximity_hours``, how near and from when belongs to it."""
    stays_near = "proximity_hours" in row.names
    return MonitoringRule(
        ordinals=ordinals,
        min_hours=row.number("min_hours"),
        max_hours=row.number("max_hours"),
        planned_hours=row.number("planned_hours"),
        anchor=ClockAnchor(row.choice("anchor", _ANCHORS)),
        place=PlaceKind(row.choice("place", (PlaceKind.SLOT, PlaceKind.CHAIR))),
        proximity_hours=row.number_or_none("proximity_hours"),
        proximity_minutes=row.whole("proximity_minutes", least=1) if stays_near else None,
        proximity_anchor=ClockAnchor(row.choice("proximity_anchor", _ANCHORS)) if stays_near else None,
        caregiver=row.flag("caregiver"),
        provenance=row.vouched,
    )
