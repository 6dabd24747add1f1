from pathlib import Path

import pytest
from icalendar import Calendar

from planner.errors import ExportRefused
from planner.export import atomic_file, files
from planner.export.event_cache import EventCache
from planner.export.files import export_calendar
from planner.export.ics import calendar_bytes
from planner.model.audience import Audience, Grouping
from planner.model.exported import Exported
from tests.planner.export.stays import NEW_YORK, stay

STAYS = (
    stay(1),
    stay(2, place="Slot 2", place_kind="slot"),
    stay(3, place="Slot 2", place_kind="slot", subject_id="0007"),
)

CALENDAR_IDS = {"0042": "f00b", "0007": "c81d"}


def export(out: Path, **options: object) -> Exported:
    return export_calendar(STAYS, out=out, zone=NEW_YORK, **options)


def uids(path: Path) -> set[str]:
    return {str(event["UID"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def test_the_clinic_is_one_file(tmp_path: Path):
    exported = export(tmp_path / "week.ics")

    assert exported == Exported((tmp_path / "week.ics",))
    assert (tmp_path / "week.ics").read_bytes() == calendar_bytes(STAYS, zone=NEW_YORK)


def test_in_a_folder_the_clinics_file_always_has_the_same_name(tmp_path: Path):
    assert export(tmp_path).written == (tmp_path / "clinic-days.ics",)


def test_each_place_has_a_file_of_its_own(tmp_path: Path):
    exported = export(tmp_path / "places", by=Grouping.PLACE)

    assert [path.name for path in exported.written] == ["chair-4.ics", "slot-2.ics"]
    assert [uids(path) for path in exported.written] == [{STAYS[0].uid}, {STAYS[1].uid, STAYS[2].uid}]


def test_each_participant_has_a_file_of_their_own(tmp_path: Path):
    exported = export(tmp_path, by=Grouping.PARTICIPANT, show=Audience.CODED)

    assert [path.name for path in exported.written] == ["0007.ics", "0042.ics"]
    assert [uids(path) for path in exported.written] == [{STAYS[2].uid}, {STAYS[0].uid, STAYS[1].uid}]


def test_no_file_name_tells_those_who_see_only_busy_whose_it_is(tmp_path: Path):
    exported = export(tmp_path, by=Grouping.PARTICIPANT, calendar_ids=CALENDAR_IDS)

    assert [path.name for path in exported.written] == ["participant-c81d.ics", "participant-f00b.ics"]


@pytest.mark.parametrize("show", [Audience.CODED, Audience.UNIT])
def test_what_names_participants_takes_no_place_of_a_calendar_that_others_may_read(
    tmp_path: Path, show: Audience
):
    shared = tmp_path / "clinic.ics"
    export(shared)
    before = shared.read_bytes()

    with pytest.raises(ExportRefused, match="busy times only, and others may read it"):
        export(shared, show=show)
    assert shared.read_bytes() == before


def test_no_place_of_a_folder_is_written_where_others_may_read_one_of_them(tmp_path: Path):
    export_calendar(STAYS[1:], out=tmp_path, zone=NEW_YORK, by=Grouping.PLACE)

    with pytest.raises(ExportRefused, match=r"slot-2\.ics shows busy times only"):
        export(tmp_path, by=Grouping.PLACE, show=Audience.UNIT)
    assert [path.name for path in tmp_path.iterdir()] == ["slot-2.ics"]


def test_a_long_name_of_a_place_does_not_hide_that_only_busy_times_are_shown(tmp_path: Path):
    shared = tmp_path / "clinic.ics"
    long = (stay(1, place="The chair beside the window that looks over the garden of the hospital"),)
    export_calendar(long, out=shared, zone=NEW_YORK)

    with pytest.raises(ExportRefused, match="busy times only"):
        export_calendar(long, out=shared, zone=NEW_YORK, show=Audience.UNIT)


def test_what_names_participants_is_written_over_its_like_and_less_over_more(tmp_path: Path):
    file = tmp_path / "unit.ics"
    export(file, show=Audience.CODED)
    export(file, show=Audience.UNIT)
    export(file)

    assert file.read_bytes() == calendar_bytes(STAYS, zone=NEW_YORK)


def test_files_of_an_earlier_export_that_no_longer_change_are_named(tmp_path: Path):
    export(tmp_path, by=Grouping.PLACE)
    (tmp_path / "somebody-elses.ics").write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n")

    exported = export_calendar(STAYS[:1], out=tmp_path, zone=NEW_YORK, by=Grouping.PLACE)

    assert exported == Exported((tmp_path / "chair-4.ics",), left=(tmp_path / "slot-2.ics",))


@pytest.mark.parametrize(
    ("out", "by", "why"),
    [
        ("nowhere", Grouping.CLINIC, "no folder"),
        ("nowhere/week.ics", Grouping.CLINIC, "no folder"),
        ("nowhere/places", Grouping.PLACE, "no folder"),
        ("week.ics", Grouping.PLACE, "needs a folder"),
        ("taken", Grouping.PARTICIPANT, "needs a folder"),
    ],
)
def test_a_place_to_write_that_cannot_be_is_refused(tmp_path: Path, out: str, by: Grouping, why: str):
    (tmp_path / "taken").write_bytes(b"")

    with pytest.raises(ExportRefused, match=why):
        export(tmp_path / out, by=by)
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_leak_in_one_file_keeps_all_of_them_from_being_written(tmp_path: Path):
    stays = (*STAYS, stay(4, place="0007's chair"))

    with pytest.raises(ExportRefused, match="a subject ID"):
        export_calendar(stays, out=tmp_path / "places", zone=NEW_YORK, by=Grouping.PLACE)
    assert not (tmp_path / "places").exists()


def test_files_written_before_a_refusal_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def second_is_full(path: Path, data: bytes, *, private: bool) -> None:
        if path.name == "slot-2.ics":
            raise ExportRefused("There is no room left.")
        atomic_file.write_atomically(path, data, private=private)

    monkeypatch.setattr(files, "write_atomically", second_is_full)

    with pytest.raises(ExportRefused, match=r"no room left\. 1 of 2 files were written before it"):
        export(tmp_path, by=Grouping.PLACE)


def test_one_cache_serves_every_way_of_dividing(tmp_path: Path):
    cache = EventCache()
    for by in Grouping:
        export(
            tmp_path / by.value if by is not Grouping.CLINIC else tmp_path,
            by=by,
            cache=cache,
            calendar_ids=CALENDAR_IDS,
        )

    assert (tmp_path / "clinic-days.ics").read_bytes() == calendar_bytes(STAYS, zone=NEW_YORK)
