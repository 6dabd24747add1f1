"""What a row told before a field was there is read as if it said what the record is without it."""

from planner.model.clinic_settings import ClinicSettings
from planner.model.day_layout import Assignment
from planner.store.later_fields import filled
from tests.planner.store.samples import PLACED, SETTINGS


def test_an_old_row_lacks_what_nobody_could_say() -> None:
    settings = filled(ClinicSettings.kind, {})
    place = filled(Assignment.kind, {})

    assert settings == {name: getattr(SETTINGS, name) for name in settings}
    assert place == {name: getattr(PLACED, name) for name in place}


def test_what_a_row_says_is_not_filled_in() -> None:
    assert filled(ClinicSettings.kind, {"board_locked": True})["board_locked"] is True
