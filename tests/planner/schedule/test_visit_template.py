import pytest

from planner.schedule.expand import planned_visits
from planner.schedule.study_file import read_study, shipped_study_text
from tests.builders import a_participant

SHIPPED = shipped_study_text()[1]


def tasks_of_s1(text):
    study = read_study(text, name="study.toml")
    return planned_visits(study, a_participant())[0].template.tasks


def test_how_near_a_participant_stays_is_the_study_files():
    assert "Within 60 min of care until 48 h from the start of infusion, with a caregiver" in tasks_of_s1(
        SHIPPED
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "proximity_minutes = 60\n",
            "proximity_minutes = 30\n",
            "Within 30 min of care until 48 h from the start",
        ),
        ('proximity_anchor = "start"\n', 'proximity_anchor = "end"\n', "until 48 h from the end of infusion"),
        ("proximity_hours = 48\n", "proximity_hours = 72\n", "until 72 h from the start"),
    ],
)
def test_another_minute_hour_or_anchor_in_the_file_is_another_task(old, new, said):
    assert SHIPPED.count(old) == 1
    assert any(said in task for task in tasks_of_s1(SHIPPED.replace(old, new)))
