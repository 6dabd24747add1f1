"""Every text that a person can type or bring in is branded: which there are, the program says itself."""

import inspect
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from planner.desk import Desk
from planner.model.clinic_change import ClinicChange
from planner.model.edit import Edit
from planner.store.records import KINDS, read_all
from tests.ui.conftest import NOW
from tests.ui.everywhere.canary.every_field import live_in_every_field
from tests.ui.everywhere.canary.watch import BRAND, brand

NAMES_ANOTHER = {
    "visit", "code", "since", "until", "at", "after", "before", "earlier", "later", "visit_key", "subject_id",
    "agent", "chair", "slot", "shift", "cohort", "version", "profiles", "rule", "unplaced", "goals", "zone",
}  # fmt: skip
"""What names something written elsewhere, or holds what the program says: nobody types a text there."""
OWN = {("participant", "subject_id"), ("study_version", "version"), ("study_file", "version")}
"""Where such a name is written first."""
OVERRIDE = "override"
"""Becomes a field of a record, whatever edit it goes into."""
FILE_NAMES = {"protocol.add name", "protocol.set_text name"}
"""Not kept: only a refusal says them."""


class Asked(dict[str, str]):
    """The brands that were asked for, by field."""

    def __call__(self, field: str) -> str:
        return self.setdefault(field, brand(field))


@pytest.fixture(scope="module")
def lived(tmp_path_factory) -> Iterator[tuple[Desk, Asked]]:
    asked = Asked()
    with Desk.create(tmp_path_factory.mktemp("lived") / "clinic.db", who="nurse", now=lambda: NOW) as desk:
        live_in_every_field(desk, asked)
        yield desk, asked


def holds_text(hint: object) -> bool:
    if isinstance(hint, type) and is_dataclass(hint):
        return any(holds_text(one) for one in typing.get_type_hints(hint).values())
    return hint is str or any(map(holds_text, typing.get_args(hint)))


def test_every_text_of_every_record_is_branded(lived):
    desk, _ = lived
    wanted = {
        (kind, one.name)
        for kind, mapped in KINDS.items()
        for one in fields(mapped.cls)
        if holds_text(typing.get_type_hints(mapped.cls)[one.name])
        if one.name not in NAMES_ANOTHER or (kind, one.name) in OWN
    }
    branded = {
        (kind, name)
        for kind, name in wanted
        if any(BRAND in getattr(one, name) for one in read_all(desk._file, KINDS[kind].cls))
    }

    assert ("hold", "note") in wanted
    assert wanted - branded == set()


def texts_of_edits(desk: Desk) -> set[str]:
    """Every text that goes into an edit at the desk, as ``treatment.hold note``."""
    rooms = {name: room for name, room in vars(desk).items() if type(room).__module__.startswith("planner.")}
    found = set()
    for room_name, room in rooms.items():
        for name, step in inspect.getmembers(room, inspect.ismethod):
            asked = inspect.signature(step, eval_str=True)
            if name.startswith("_") or asked.return_annotation not in (Edit, ClinicChange):
                continue
            texts = {one.name for one in asked.parameters.values() if one.annotation is str}
            found |= {f"{room_name}.{name} {text}" for text in texts - NAMES_ANOTHER - {OVERRIDE}}
    return found


def test_every_text_of_every_edit_is_branded(lived):
    desk, asked = lived
    wanted = texts_of_edits(desk) - FILE_NAMES

    assert "treatment.hold note" in wanted
    assert wanted - asked.keys() == set()


def test_every_brand_stands_in_the_clinic_file(lived):
    desk, asked = lived
    with desk._file.read() as db:
        kept = "\n".join(db.conn.iterdump())
    lost = [field for field, text in asked.items() if text not in kept]

    assert lost == []
