from dataclasses import replace

from planner.model.history import History
from planner.schedule.course import course_of
from tests.builders import MONDAY, a_clinic, a_dose, a_participant, a_study, doses_through

SENTENCE = "0.5 mg of tarlatamab is recorded at S1, and 1 mg was planned."


def course_with(*doses):
    return course_of(a_study(), a_participant(), clinic=a_clinic(), history=History(given=doses))


def notes_of(*doses):
    return [(found.sentence, found.is_note) for found in course_with(*doses).visits[0].findings]


def test_another_amount_than_the_planned_one_is_noted_at_its_visit():
    assert (SENTENCE, True) in notes_of(a_dose("S1", MONDAY, amount=0.5))


def test_the_planned_amount_is_not_worth_a_note():
    assert notes_of(a_dose("S1", MONDAY, amount=1)) == []


def test_each_drug_of_a_visit_is_compared_with_its_own_amount():
    planned = doses_through("C1D1")
    less = replace(planned[-1], amount=7.5)
    visit = course_with(*planned[:-1], less).visits[2]

    assert {dose.agent for dose in planned if dose.visit == "C1D1"} == {"tarlatamab", "sg"}
    assert [found.sentence for found in visit.findings] == [
        "7.5 mg/kg of sacituzumab govitecan is recorded at C1D1, and 10 mg/kg was planned."
    ]
