"""Every rule of :mod:`planner.layout.rules` that becomes rows, by its name there.

Two rules need none: opening hours are the minutes at which a kind may arrive; a pinned visit is no variable.
"""

from collections.abc import Callable

from planner.layout.rules import acuity as acuity_rule
from planner.layout.rules import chairs as chairs_rule
from planner.layout.rules import first_doses as first_doses_rule
from planner.layout.rules import monitoring_slots as monitoring_slots_rule
from planner.layout.rules import one_place as one_place_rule
from planner.layout.rules import pharmacy as pharmacy_rule
from planner.layout.rules import touches as touches_rule
from planner.layout.solver import acuity, chairs, first_doses, monitoring_slots, one_place, pharmacy, touches
from planner.layout.solver.counts import Counts

ROWS: dict[str, Callable[[Counts], None]] = {
    chairs_rule.NAME: chairs.constrain,
    monitoring_slots_rule.NAME: monitoring_slots.constrain,
    touches_rule.NAME: touches.constrain,
    acuity_rule.NAME: acuity.constrain,
    pharmacy_rule.NAME: pharmacy.constrain,
    first_doses_rule.NAME: first_doses.constrain,
    one_place_rule.NAME: one_place.constrain,
}
