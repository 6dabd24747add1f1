"""The incremental check of one visit says what the full check says of it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from planner.layout.day import Day, Placement
from planner.layout.findings import RULES, LoadedDay, findings, findings_of, sentence_of
from planner.layout.rules import first_doses
from tests.planner.layout.days import a_day, a_visit, days, in_chair, placed


@st.composite
def placements(draw: st.DrawFn, day: Day) -> tuple[Placement, ...]:
    """Any placement of some of the visits, sound or not."""
    chairs = st.sampled_from([None, "Chair 1", "Bed 1", "Nowhere"])
    slots = st.sampled_from([None, "Slot 1", "Slot 2"])
    return tuple(
        Placement(visit.key, draw(st.integers(day.opens - 10, day.closes)), draw(chairs), draw(slots))
        for visit in day.visits
    )


@given(st.data(), days())
def test_one_visit_breaks_the_rules_that_the_full_check_says_it_does(data: st.DataObject, day: Day) -> None:
    layout = data.draw(placements(day))
    now = day.clock.instant(day.opens - 60 if day.since is None else day.since)
    everything = tuple(finding for finding in findings(day, layout) if not finding.is_over(now))

    for one in layout:
        own = {finding.rule for finding in findings_of(LoadedDay(day, layout, key=one.key), one)}

        assert own == {finding.rule for finding in everything if one.key in finding.visits}


@given(st.data(), days())
def test_every_finding_is_a_sentence_that_names_a_rule_and_its_visits(data: st.DataObject, day: Day) -> None:
    for finding in findings(day, data.draw(placements(day))):
        assert finding.rule in {rule.NAME for rule in RULES}
        assert finding.sentence.endswith(".")
        assert finding.on == day.on
        assert finding.visits


def test_every_rule_has_a_name_and_a_sentence_of_its_own() -> None:
    assert len({rule.NAME for rule in RULES}) == len(RULES)
    assert all(rule.SENTENCE.endswith(".") for rule in RULES)


def test_on_a_shut_day_only_that_is_said_of_each_visit() -> None:
    layout = (placed(1, 480), placed(2, 480))
    path = in_chair(60, touches=((0, 15), (30, 5)), infusion=(10, 50), bags=(10,))
    shut = replace(a_day(a_visit(1, path), a_visit(2, path)), opens=0, closes=0, nurses=())

    assert [(finding.sentence, finding.visits) for finding in findings(shut, layout)] == [
        ("The clinic is closed on this day.", (one.key,)) for one in layout
    ]
    for one in layout:
        assert len(tuple(findings_of(LoadedDay(shut, layout, key=one.key), one))) == 1


def test_the_sentence_of_a_rule_is_known_by_its_name() -> None:
    assert sentence_of(first_doses.NAME) == first_doses.SENTENCE
    assert sentence_of("a rule of old") == "a rule of old."


def test_a_day_without_placements_has_no_findings() -> None:
    assert not tuple(findings(a_day(a_visit(1)), ()))


def test_a_visit_with_a_chair_to_itself_has_no_findings() -> None:
    assert not tuple(findings(a_day(a_visit(1)), (placed(1, 480),)))
