"""The sentences of a participant's sheet, in both languages."""

import re
import xml.etree.ElementTree as ET
from datetime import datetime

import pytest

from planner.model.appointments import Appointment, AppointmentKind, StayNear
from tests.ui.boards import MONDAY, NEW_YORK
from ui.printing.appointment_words import AppointmentWords
from ui.printing.language import TRANSLATIONS, Language, Tongue

PLACES = re.compile(r"%[n\d]")


def words(tongue: Tongue = Tongue.ENGLISH) -> AppointmentWords:
    return AppointmentWords(Language(tongue))


def messages(tongue: Tongue) -> dict[tuple[str, str], ET.Element]:
    tree = ET.parse(TRANSLATIONS / f"participant_sheet_{tongue}.ts")
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): message.find("translation")
        for message in tree.iter("message")
    }


def test_every_text_has_a_finished_spanish_translation_that_fills_in_the_same_places():
    for (source, _), translation in messages(Tongue.SPANISH).items():
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]

        assert translation.get("type") is None, source
        for form in forms:
            assert form
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(source))


def test_no_sentence_is_long_for_a_reader_of_twelve():
    texts = [source for source, _ in messages(Tongue.SPANISH)]
    texts += [translation.text or "" for translation in messages(Tongue.SPANISH).values()]
    sentences = [sentence for text in texts for sentence in re.split(r"[.:] ?", text)]

    assert max(len(sentence.split()) for sentence in sentences) <= 20


def test_one_hour_is_one_and_more_are_many_in_both_languages(qapp):
    said = [[words(tongue).hours(count) for count in (1, 4)] for tongue in Tongue]

    assert said == [["1 hour", "4 hours"], ["1 hora", "4 horas"]]


def test_dates_and_times_are_those_of_the_language(qapp):
    at = datetime(2026, 11, 23, 14, 5, tzinfo=NEW_YORK)
    spanish = words(Tongue.SPANISH)

    assert (words().long_day(at), words().clock(at)) == ("Monday, November 23, 2026", "2:05\u00a0PM")
    assert (spanish.long_day(at), spanish.clock(at)) == ("lunes 23 de noviembre de 2026", "2:05\u00a0p.m.")


def test_no_sentence_tells_the_hour_before_there_is_one(qapp):
    near = StayNear(48, 60, None, caregiver=True)
    one = Appointment(
        "S2", AppointmentKind.TREATMENT, MONDAY, is_booked=False, minutes=1500, overnight=True, near=near
    )

    assert words().when(one) == "We will tell you what time to come."
    assert words().details(one) == (
        "You will stay the night.",
        "After you leave, stay within 1 hour of the hospital until 48 hours after the drug is started.",
        "During this time, have someone with you who can help you.",
        "This day may still change. We will tell you.",
    )


@pytest.mark.parametrize(("leaves", "said"), [("8:06", "8:10"), ("8:10", "8:10"), ("8:59", "9:00")])
def test_about_when_one_can_leave_is_told_in_whole_five_minutes_and_never_too_early(qapp, leaves, said):
    hour, minute = map(int, leaves.split(":"))
    at = datetime(2026, 11, 24, hour, minute, tzinfo=NEW_YORK)
    night = Appointment("S1", AppointmentKind.TREATMENT, MONDAY, is_booked=True, leaves=at, overnight=True)
    day = Appointment("C1D8", AppointmentKind.TREATMENT, MONDAY, is_booked=True, leaves=at)

    assert words().details(night) == (
        f"You will stay the night. You can leave at about {said}\u00a0AM on Tuesday, November 24.",
    )
    assert words().details(day) == (f"You can leave at about {said}\u00a0AM.",)


@pytest.mark.parametrize(
    ("tongue", "day", "when"),
    [
        (Tongue.ENGLISH, "Day not set yet", "We will tell you which day this is."),
        (Tongue.SPANISH, "Día aún sin fijar", "Le diremos qué día será."),
    ],
)
def test_no_sentence_tells_a_day_before_there_is_one(qapp, tongue, day, when):
    one = Appointment("S2", AppointmentKind.TREATMENT, MONDAY, is_booked=False, has_day=False)

    assert (words(tongue).day(one), words(tongue).when(one)) == (day, when)
    assert words(tongue).details(one) == ()


def test_a_call_asks_nobody_to_come(qapp):
    one = Appointment("SURV1", AppointmentKind.CALL, MONDAY, is_booked=True)

    assert words().when(one) == "We will call you on this day. You do not need to come in."
    assert words().details(one) == ()


def test_part_of_an_hour_counts_as_one_and_minutes_near_care_stay_minutes(qapp):
    one = Appointment(
        "C1D8",
        AppointmentKind.TREATMENT,
        MONDAY,
        is_booked=True,
        minutes=210,
        near=StayNear(24, 45, None, caregiver=False),
    )

    assert words().details(one) == (
        "Plan to be here for about 4 hours.",
        "After you leave, stay within 45 minutes of the hospital until 24 hours after the drug is started.",
    )
