"""What the preview of a delay costs, with 119 others on the books, beside computing that one course.

The course is that of somebody in cycle 3 with every dose recorded. The preview is the course before, the
course after and the comparison; the others are computed already, and are not computed again.
"""

from datetime import date

from planner.model.clinic import Clinic
from planner.model.course import Course
from planner.model.course_change import Shift
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.schedule.course import course_of
from planner.schedule.preview import preview
from planner.schedule.study_file import shipped_study
from tests.benchmarks.bench_courses import cpu, participants
from tests.builders import a_clinic, a_participant, doses_through, federal_holidays

ROUNDS = 60
GOAL = 20
_STARTS = date(2026, 10, 19)


def rows() -> list[tuple[str, float, float]]:
    """Name, ratio of CPU time, goal. Rounds are interleaved and the least of each is taken."""
    study, clinic = shipped_study(), a_clinic(closures=federal_holidays())
    person, history = a_participant(starts=_STARTS), History(given=doses_through("C3D1", starts=_STARTS))
    others = [course_of(study, other, clinic=clinic) for other in participants()[:119]]
    assert len(others) == 119
    one = whole = float("inf")
    for number in range(ROUNDS):
        delay = Shift(person.subject_id, 1, f"C{4 + number % 5}D1", 1 + number % 3)
        one = min(one, cpu(lambda: course_of(study, person, clinic=clinic, history=history)))
        delayed = History(given=history.given, shifts=(delay,))
        whole = min(whole, cpu(lambda new=delayed: _previewed(study, person, clinic, history, new)))
    return [("preview of a delay beside the one course", whole / one, GOAL)]


def _previewed(study: Study, person: Participant, clinic: Clinic, before: History, after: History) -> Course:
    was = course_of(study, person, clinic=clinic, history=before)
    will = course_of(study, person, clinic=clinic, history=after)
    moved = preview(was, will)
    assert len(moved) > 50
    assert moved[0].days in range(5)
    return will


if __name__ == "__main__":
    for name, ratio, goal in rows():
        print(f"| {name} | {ratio:.1f} | {goal} |")
