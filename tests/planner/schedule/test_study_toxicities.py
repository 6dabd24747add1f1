from dataclasses import fields

import pytest

from planner.errors import StudyFileFaults
from planner.model.monitoring import ClockAnchor
from planner.model.toxicity import ToxicityKind
from planner.schedule.study_file import read_study, shipped_study_text
from tests.builders import a_small_study, a_study

TARLATAMAB = a_study().agent("tarlatamab")


def faults_of(*changes):
    name, text = shipped_study_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    with pytest.raises(StudyFileFaults) as refused:
        read_study(text, name=name)
    return refused.value.sentences


def rule(what, grade):
    return next(one for one in TARLATAMAB.toxicity_rules if (one.what, one.grade) == (what, grade))


def test_every_grade_of_crs_and_icans_up_to_4_has_a_rule_with_a_sentence_and_a_source():
    named = [(one.what, one.grade) for one in TARLATAMAB.toxicity_rules]

    assert named == [(what, grade) for what in ToxicityKind for grade in (1, 2, 3, 4)]
    assert all(one.sentence and one.provenance is not None for one in TARLATAMAB.toxicity_rules)
    assert {one.provenance.source for one in TARLATAMAB.toxicity_rules} == {"label"}


def test_the_rules_are_those_of_the_facts():
    said = {
        (what, grade): {f.name for f in fields(one) if getattr(one, f.name) is True}
        for what in ToxicityKind
        for grade in (1, 2, 3, 4)
        for one in (rule(what, grade),)
    }
    crs, icans = ToxicityKind.CRS, ToxicityKind.ICANS

    assert said[crs, 1] == said[icans, 1] == {"withhold"}
    assert said[crs, 2] == said[icans, 2] == {"withhold", "monitor"}
    assert said[crs, 3] == {"withhold", "monitor", "premedicate", "discontinue_if_recurrent"}
    assert said[icans, 3] == {"withhold", "monitor", "discontinue_if_recurrent"}
    assert said[crs, 4] == said[icans, 4] == {"discontinue"}
    assert rule(icans, 3).discontinue_unresolved_after_days == 7


def test_the_dose_after_a_toxicity_is_monitored_from_its_start():
    after = TARLATAMAB.after_toxicity

    assert (after.min_hours, after.max_hours, after.anchor) == (22, 24, ClockAnchor.START)
    assert TARLATAMAB.onset_hours == 48


def test_a_study_may_say_nothing_of_toxicities():
    (agent,) = a_small_study().agents

    assert (agent.toxicity_rules, agent.after_toxicity, agent.onset_hours) == ((), None, None)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('what = "CRS"\ngrade = 1', 'what = "CRS"\ngrade = 6', "grade is 6; the scale has grades 1 to 5"),
        ('what = "CRS"\ngrade = 1', 'what = "CRS"\ngrade = 2', "toxicities speaks of CRS grade 2 twice"),
        ('what = "CRS"\ngrade = 1', 'what = "crs"\ngrade = 1', "what is “crs”; it must be “CRS” or “ICANS”"),
        ("after_toxicity]\n", "after_toxcity]\n", "did you mean “after_toxicity”?"),
    ],
)
def test_each_fault_has_its_sentence(old, new, said):
    sentences = faults_of((old, new))

    assert any(said in sentence for sentence in sentences)


def test_a_rule_that_monitors_needs_the_hours():
    _, text = shipped_study_text()
    begin = text.index("[agents.tarlatamab.after_toxicity]\n")
    end = text.index("[agents.tarlatamab.monitoring]")
    (sentence,) = faults_of((text[begin:end], ""))

    assert sentence.endswith(
        "agents.tarlatamab.toxicities monitors the dose after CRS grade 2, and there is no "
        "[agents.tarlatamab.after_toxicity] to say how."
    )
