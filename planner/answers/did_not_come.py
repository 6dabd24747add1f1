"""Who was to come on a day and did not, from the visits that are kept."""

from collections.abc import Callable, Iterable
from datetime import date

from planner.model.did_not_come import DidNotCome
from planner.model.visit import Visit, VisitStatus


def did_not_come(visits: Iterable[Visit], on: date, *, why: Callable[[Visit], str]) -> tuple[DidNotCome, ...]:
    """The missed and then the cancelled visits that were booked for that day, by subject id.

    A visit without a dose is told of like any other, though it would have had no place on the board: somebody
    was expected. ``why`` gives the reason that was recorded with a visit.
    """
    gone = [visit for visit in visits if visit.booked == on and not visit.stands]
    gone.sort(key=lambda visit: (visit.status is not VisitStatus.MISSED, visit.key))
    return tuple(DidNotCome(one.subject_id, one.code, one.status, why(one)) for one in gone)
