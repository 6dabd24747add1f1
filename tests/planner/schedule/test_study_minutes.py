import re

import pytest

from planner.errors import StudyFileFaults
from planner.schedule.study_file import read_study, shipped_study_text

SHIPPED = shipped_study_text()[1]


def the_fault_of(section, key, value):
    """The one fault of the shipped file with another value at a key, and whether it names the key's line."""
    start = SHIPPED.index(section)
    head, rest = SHIPPED[:start], SHIPPED[start:]
    changed, found = re.subn(rf"(?m)^({key} = (?:{{ value = )?)\d+", rf"\g<1>{value}", rest, count=1)
    assert found == 1
    line = head.count("\n") + changed[: re.search(rf"(?m)^{key} = ", changed).start()].count("\n") + 1
    with pytest.raises(StudyFileFaults) as refusal:
        read_study(head + changed, name="mine.toml")
    (sentence,) = refusal.value.sentences
    assert sentence.startswith(f"mine.toml, line {line}: ")
    return sentence


@pytest.mark.parametrize(
    ("section", "key", "value", "said"),
    [
        ("[[agents.tarlatamab.premedications", "lead_minutes", 61, "is 61; it may be 60 at most"),
        ("[[agents.tarlatamab.hydrations", "max_minutes", 239, "is 239; it must be 240 or more"),
        ('ordinals = "2+"', "shorter_if_tolerated", 121, "is 121; it may be 120 at most"),
        ("[touches]", "intake", 31, "touches.intake is 31; the intake has only 30 minutes"),
        ("[touches]", "premedication", 31, "the shortest lead of a premedication has only 30 minutes"),
        ("[touches]", "infusion_start", 61, "the shortest infusion has only 60 minutes"),
        ("[touches]", "infusion_end", 6, "the shortest flush has only 5 minutes"),
        ("[touches]", "hydration_start", 241, "the shortest hydration has only 240 minutes"),
        ("[touches]", "check", 16, "the shortest time between two checks has only 15 minutes"),
        ("[touches]", "discharge", 9000, "the shortest visit has only 90 minutes"),
    ],
)
def test_minutes_that_contradict_others_are_refused_at_their_line(section, key, value, said):
    assert said in the_fault_of(section, key, value)
