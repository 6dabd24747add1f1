from collections.abc import Callable

import pytest

from planner.errors import ExportRefused
from planner.export.ics import calendar_bytes
from planner.export.leak_gate import refuse_leaks, unexplained
from planner.export.withheld import Withheld
from planner.model.audience import Audience
from tests.planner.export.stays import NEW_YORK, stay

NOTHING = Withheld()
BOTH = (stay(1), stay(2, place="Chair 5"))
CODED = ("0042", "C1D1")
UNIT = (*CODED, "tarlatamab", "SG")
GOOD = calendar_bytes(BOTH, zone=NEW_YORK)


def look(data: bytes, *, show: Audience = Audience.BUSY) -> None:
    refuse_leaks(data, events=BOTH, show=show, withheld=NOTHING, zone=NEW_YORK)


def test_what_the_calendar_writes_passes():
    look(GOOD)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Infusion \xe2\x80\x93 Chair 5", b"0042 \xe2\x80\x93 Chair 5"),
        (b"Infusion \xe2\x80\x93 Chair 5", b"C1D1 \xe2\x80\x93 Chair 5"),
        (b"Chair 5 \xe2\x80\x93 busy", b"Chair 5 \xe2\x80\x93 tarlata\r\n mab"),
        (b"LOCATION:Chair 5", b"LOCATION:0042"),
        (b"LOCATION:Chair 5", b"LOCATION:Chair 5\r\nDESCRIPTION:0042"),
        (b"CATEGORIES:Infusion", b"CATEGORIES:Tarlatamab"),
        (b"CLASS:PRIVATE", b"CLASS:PUBLIC"),
        (b"SEQUENCE:0", b"SEQUENCE:0\r\nURL:https://example.org"),
        (b"END:VEVENT", b"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT"),
        (b"END:VCALENDAR", b"BEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR"),
        (b"\r\nEND:VCALENDAR\r\n", b"\r\nX-NOTE:0042\r\nEND:VCALENDAR\r\n"),
        (b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:PUBLISH"),
        (b"UID:0", b"UID:1"),
        (b"NAME:Clinic days", b"NAME:001942-C"),
        (b"TZNAME:EDT", b"COMMENT:0042"),
    ],
)
def test_one_line_more_or_other_is_refused(old: bytes, new: bytes):
    assert old in GOOD

    with pytest.raises(ExportRefused, match=r"[Nn]othing was written"):
        look(GOOD.replace(old, new))


def test_an_event_that_was_dropped_is_refused():
    first = GOOD.index(b"BEGIN:VEVENT")
    second = GOOD.rindex(b"BEGIN:VEVENT")

    with pytest.raises(ExportRefused, match="a line that no calendar of ours has, at Chair 4 on 2026"):
        look(GOOD[:first] + GOOD[second:])


def test_a_coded_calendar_is_refused_to_those_who_see_only_busy():
    coded = calendar_bytes(BOTH, zone=NEW_YORK, show=Audience.CODED)

    look(coded, show=Audience.CODED)
    with pytest.raises(ExportRefused, match="words that this reader may not see"):
        look(coded, show=Audience.BUSY)


@pytest.mark.parametrize("show", Audience)
@pytest.mark.parametrize("place", ["Chair 0042", "C1D1 chair", "bay of 001942-C"])
def test_a_place_that_tells_on_somebody_is_named_with_its_time(show: Audience, place: str):
    withheld = Withheld((("001942-C", "the protocol"),))

    with pytest.raises(ExportRefused, match="on 2026-12-07 from 09:00") as refused:
        calendar_bytes([stay(place=place)], zone=NEW_YORK, show=show, withheld=withheld)
    assert "rename the place" in str(refused.value)


@pytest.mark.parametrize(
    ("show", "refused"), [(Audience.BUSY, True), (Audience.CODED, True), (Audience.UNIT, False)]
)
def test_an_agent_in_the_name_of_a_place_is_for_the_unit_alone(show: Audience, refused: bool):
    def export() -> bytes:
        return calendar_bytes([stay(place="SG chair")], zone=NEW_YORK, show=show)

    if refused:
        with pytest.raises(ExportRefused, match="an agent"):
            export()
    else:
        assert b"LOCATION:SG chair" in export()


@pytest.mark.parametrize(
    ("summary", "told", "words"),
    [
        ("Infusion – Chair 4 – busy", (), set()),
        ("CANCELLED: Infusion – Chair 4 – busy", (), set()),
        ("0042 – Chair 4 – busy", (), {"0042"}),
        ("0042 C1D1 – Infusion – Chair 4", CODED, set()),
        ("0042 C1D1 SG – Infusion – Chair 4", CODED, {"SG"}),
        ("0042 C1D1 tarlatamab + SG – Infusion – Chair 4", UNIT, set()),
        ("0042 C1D1 Jane – Infusion – Chair 4", UNIT, {"Jane"}),
    ],
)
def test_every_word_of_a_summary_is_explained(summary: str, told: tuple[str, ...], words: set[str]):
    assert unexplained(summary, place="Chair 4", told=told) == words


def leaky(summary: str) -> Callable[..., object]:
    """A wording that tells too much, as a later change to it might."""
    from planner.export import audience

    def told(event: object, *, show: object) -> audience.Wording:
        return audience.Wording(summary, "Chair 4", "Infusion")

    return told


def test_a_wording_that_tells_too_much_never_leaves(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("planner.export.event.wording", leaky("Jane – Chair 4"))

    with pytest.raises(ExportRefused, match="words that this reader may not see"):
        calendar_bytes([stay()], zone=NEW_YORK)
