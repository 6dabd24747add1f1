"""One participant's chart, as an operation looks at it."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.model.amendment import Amendment, Followed
from planner.model.history import History
from planner.model.study import Study
from planner.operations.chart import Chart
from planner.schedule.course import course_of
from tests.builders import a_clinic, a_participant, a_study
from tests.planner.treated import ZONE


def with_sg_called(name: str) -> Study:
    study = a_study()
    agents = (replace(one, name=name) if one.code == "sg" else one for one in study.agents)
    return replace(study, agents=tuple(agents))


def without_sg() -> Study:
    study = a_study()
    return replace(study, agents=tuple(one for one in study.agents if one.code != "sg"))


def followed(*versions: Study) -> Chart:
    """A chart read on 1 June 2027; each version but the first holds from a month of that year on."""
    first, *later = versions
    amendments = tuple(Amendment(study, date(2027, month, 1)) for month, study in enumerate(later, start=5))
    somebody, clinic = a_participant(), a_clinic()
    return Chart(
        followed=Followed(first, amendments),
        clinic=clinic,
        participant=somebody,
        course=course_of(a_study(), somebody, clinic=clinic),
        history=History(),
        visits=(),
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
