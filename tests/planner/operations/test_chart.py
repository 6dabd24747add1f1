"""One participant's chart, as an operation looks at it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from planner.model.amendment import Amendment, Followed
from planner.model.history import History
from planner.model.study import Study
from planner.model.treatment import DoseGiven
from planner.model.visit import Visit, VisitStatus
from planner.operations.chart import Chart
from planner.schedule.course import course_of
from tests.builders import MONDAY, a_clinic, a_dose, a_participant, a_study
from tests.planner.treated import ZONE

WEEK = timedelta(days=7)


def with_sg_called(name: str) -> Study:
    study = a_study()
    agents = (replace(one, name=name) if one.code == "sg" else one for one in study.agents)
    return replace(study, agents=tuple(agents))


def without_sg() -> Study:
    study = a_study()
    return replace(study, agents=tuple(one for one in study.agents if one.code != "sg"))


def followed(*versions: Study, given: Sequence[DoseGiven] = (), visits: Sequence[Visit] = ()) -> Chart:
    """A chart read on 1 June 2027; each version but the first holds from a month of that year on."""
    first, *later = versions
    amendments = tuple(Amendment(study, date(2027, month, 1)) for month, study in enumerate(later, start=5))
    somebody, clinic, history = a_participant(), a_clinic(), History(given=tuple(given))
    return Chart(
        followed=Followed(first, amendments),
        clinic=clinic,
        participant=somebody,
        course=course_of(a_study(), somebody, clinic=clinic, visits=visits, history=history),
        history=history,
        visits=tuple(visits),
        assignments=(),
        now=datetime(2027, 6, 1, 9, tzinfo=ZONE),
    )


@pytest.mark.parametrize(
    ("versions", "name"),
    [
        ((with_sg_called("first"), with_sg_called("second"), with_sg_called("third")), "third"),
        ((with_sg_called("first"), with_sg_called("second"), without_sg()), "second"),
        ((without_sg(), without_sg(), without_sg(), with_sg_called("to come")), "to come"),
    ],
)
def test_a_drug_is_called_as_the_version_that_holds_has_it_else_as_the_newest_that_knows_it(
    versions: tuple[Study, ...], name: str
) -> None:
    assert followed(*versions).agent("sg").name == name


def test_doses_come_in_date_order_those_of_a_visit_that_is_done_without_any_recorded_among_them() -> None:
    given = (a_dose("S2", MONDAY + WEEK, amount=3), a_dose("C1D1", MONDAY + 2 * WEEK))
    visits = tuple(
        Visit("0042", code, MONDAY + number * WEEK, VisitStatus.DONE, actual=MONDAY + number * WEEK)
        for number, code in enumerate(("S1", "S2", "C1D1"))
    )

    doses = followed(a_study(), given=given, visits=visits).doses

    assert [(dose.visit, dose.agent) for dose in doses] == [
        ("S1", "tarlatamab"), ("S2", "tarlatamab"), ("C1D1", "tarlatamab"),
    ]  # fmt: skip
