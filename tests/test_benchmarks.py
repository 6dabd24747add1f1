"""What is measured is what there is: each way that a benchmark goes by itself is gone once."""

from planner.schedule.expand import planned_visits
from planner.schedule.study_file import shipped_study
from tests.benchmarks.bench_courses import VISITS, participants, planned_courses


def test_courses_are_planned_as_they_are_measured():
    study, people = shipped_study(), participants()[:2]

    assert [len(planned_visits(study, one)) for one in people] == [VISITS, VISITS]
    assert planned_courses(study, people) > 0
