"""What there is for those who may get CRS."""

from datetime import UTC, datetime

from planner.model.rescue import MayGetCrs, RescueReadiness

NOON = datetime(2026, 10, 19, 12, tzinfo=UTC)
THREE = tuple(MayGetCrs(f"004{n}", "S1", "tarlatamab", NOON, NOON, is_noted=True) for n in range(3))


def test_doses_are_set_against_everybody_of_the_day_and_places_against_those_at_once() -> None:
    rescue = RescueReadiness(THREE, at_once=2, monitored_places=2, tocilizumab_doses=2, oxygen_places=1)

    assert rescue.short == (
        "Too few: 2 doses of tocilizumab in stock for 3 who may get CRS that day.",
        "Too few: 1 place with oxygen for 2 who may get CRS at once.",
    )


def test_what_is_enough_is_not_said_to_be_short() -> None:
    rescue = RescueReadiness(THREE, at_once=3, monitored_places=3, tocilizumab_doses=3, oxygen_places=3)

    assert rescue.short == rescue.unsaid == ()
    assert rescue.words == (
        "3 at once; 3 monitored places in service, 3 doses of tocilizumab in stock, 3 places with oxygen"
    )


def test_what_the_clinic_file_does_not_say_is_neither_short_nor_hidden() -> None:
    rescue = RescueReadiness(THREE, at_once=3, monitored_places=3)

    assert rescue.short == ()
    assert rescue.words == "3 at once; 3 monitored places in service"
    assert rescue.unsaid == (
        "Not in the clinic file: the number of doses of tocilizumab in stock.",
        "Not in the clinic file: the number of places with oxygen.",
    )


def test_where_there_is_too_little_of_everything_no_number_is_told_twice() -> None:
    enough_of_one = RescueReadiness(THREE, at_once=3, monitored_places=3, tocilizumab_doses=1)
    of_none = RescueReadiness(THREE, at_once=3, monitored_places=2, tocilizumab_doses=1, oxygen_places=1)

    assert enough_of_one.told[0] == f"{enough_of_one.words}."
    assert enough_of_one.told[1:] == (*enough_of_one.short, *enough_of_one.unsaid)
    assert of_none.told == of_none.short
