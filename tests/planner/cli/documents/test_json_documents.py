"""resources/help/json-documents.md lists every key of every document, and no other."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from importlib import resources
from pathlib import Path

import pytest

from tests.planner.amended import SHORTER, changed
from tests.planner.cli.conftest import commands_on, document
from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST

HELP = (resources.files("resources") / "help" / "json-documents.md").read_text("utf-8")
AMENDMENT = changed(
    ("levels = [10, 7.5]", "levels = [10]"),
    ('ordinals = "2"\nlimit_days = 21', 'ordinals = "2"\nlimit_days = 14'),
    ('what = "ICE score"', 'what = "ICE score, signed"'),
)
KEY = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)


def documented() -> dict[str, set[str]]:
    """The keys listed under each schema's heading."""
    sections = re.split(r"^## `([^`]+)`$", HELP, flags=re.MULTILINE)[1:]
    return {
        schema: set(KEY.findall(text)) for schema, text in zip(sections[::2], sections[1::2], strict=True)
    }


def keys(value: object, path: str = "") -> Iterator[str]:
    """The path of every key that holds something printable, ``[]`` for the elements of a list."""
    match value:
        case dict():
            for key, held in value.items():
                yield from keys(held, f"{path}.{key}" if path else key)
        case list():
            for held in value:
                yield from keys(held, f"{path}[]")
        case _:
            yield path


@pytest.fixture(scope="module")
def produced(tmp_path_factory) -> dict[str, set[str]]:
    """The keys of documents of a clinic in which everything occurs that a document can tell of."""
    clinic_day = commands_on(tmp_path_factory.mktemp("clinic") / "clinic.db")
    clinic_day("init")
    one_slot = re.sub(
        r"around_the_clock = .*", 'around_the_clock = ["Slot 1"]', clinic_day("clinic", "show").stdout
    )
    clinic_day("clinic", "set", "-", typed=one_slot)
    for subject_id in ("0001", "0002", "0003"):
        enrol(clinic_day, subject_id, "2026-11-30", "--weight=70")
    enrol(clinic_day, "0004", "2026-08-24")
    enrol(clinic_day, "0005", "2027-12-17")  # its second step dose falls on Christmas, observed on a Friday
    printed = [
        clinic_day("plan", "--from=2027-12-24", "--to=2027-12-24", "--json"),
        clinic_day("plan", "--from=2026-11-30", "--to=2026-12-01", "--seconds=20", "--json"),
        clinic_day("participants", "list", "--json"),
        clinic_day("course", "0004", "--json"),
        clinic_day("path", "0001", "S1", "--json"),
    ]
    clinic_day("clinic", "set", "-", typed=one_slot.replace('"Slot 1"', '"Slot 2"'))
    printed += [
        clinic_day("day", "2026-11-30", "--json"),
        clinic_day("day", "2026-12-01", "--json"),
        clinic_day("day", "2026-12-25", "--json"),
        clinic_day("sheet", "2026-12-25", "--json"),
        clinic_day("check", "--json"),
    ]
    clinic_day("clinic", "set", "-", typed=one_slot.replace('"07:00"', '"11:00"'))
    printed.append(clinic_day("sheet", "2026-11-30", "--json"))
    clinic_day("clinic", "set", "-", typed=re.sub(r"per_nurse = .*", "per_nurse = 0.1", one_slot))
    clinic_day("clinic", "nurses", "2026-11-30", "Early", "1", "--reason=Illness")
    printed.append(clinic_day("nurses", "2026-11-30", "--json"))
    printed += [clinic_day("huddle", day, "--json") for day in ("2026-11-30", "2026-12-01", "2026-12-14")]
    clinic_day("clinic", "as-usual", "2026-11-30")
    clinic_day("clinic", "nurses", "2026-11-30", "Early", "0", "--reason=Illness")
    printed.append(clinic_day("nurses", "2026-11-30", "--json"))
    answers = [*map(document, printed), *treated(tmp_path_factory.mktemp("treated"))]
    found: dict[str, set[str]] = {}
    for answer in answers:
        found.setdefault(answer["schema"], set()).update(keys(answer))
    return found


def treated(folder: Path) -> list[dict]:
    """The documents on treatment: one slot, a late first dose, and a course in its first cycle."""
    with pytest.MonkeyPatch.context() as patch:
        clinic = TreatedClinic(folder, patch)
        clinic("participants", "add", "0043", "--cohort=P2", "--level=10", "--first-step-dose=2026-10-05")
        for code, on in (("S1", "2026-10-05"), ("S2", "2026-10-13")):
            clinic("visit", "0043", code, "done", f"--at={on}")
        clinic.turn(FIRST + timedelta(days=1), "07:00")
        clinic.take_slots(1)
        clinic("plan", f"--from={FIRST}", f"--to={FIRST + timedelta(days=1)}", "--seconds=10")
        clinic.turn(FIRST + timedelta(days=1), "18:00")
        clinic("visit", "0042", "S1", "start", "TAR", f"--at={FIRST}T17:30")
        clinic("toxicity", "0042", "CRS", "3", "--after=S1", f"--onset={FIRST}T20:00")
        clinic("participants", "add", "0044", "--cohort=P2", "--level=7.5", f"--first-step-dose={FIRST}")
        later = folder / "amendment.toml"
        later.write_text(AMENDMENT, encoding="utf-8")
        clinic("study", "add", str(later))
        words = (
            ("clocks",),
            ("lists", str(FIRST)),
            ("sheet", str(FIRST)),
            ("sheet", str(FIRST + timedelta(days=1))),
            ("lists", str(FIRST + timedelta(days=1))),
            ("delay", "0043", "C1D1", "--days=29", "--scope=rest", "--preview"),
            ("what-if", str(FIRST), "--cohort=P2", "--level=10"),
            ("clinic", "dates"),
            ("now",),
            ("weeks", f"--from={FIRST}", f"--to={FIRST + timedelta(days=6)}"),
        )
        answers = [json.loads(clinic(*some, "--json")) for some in words]
        clinic("delay", "0043", "C1D1", "--to=2026-11-02", "--scope=rest", "--reason=illness")
        to, since = f"--to={SHORTER}", f"--since={FIRST + timedelta(days=2)}"
        answers.append(json.loads(clinic("study", "move", "--all", to, since, "--dry-run", "--json")))
        clinic("study", "move", "0042", to, since, "--decided-by=the study team")
        answers.append(json.loads(clinic("study", "versions", "--json")))
        second = FIRST + timedelta(days=7)
        for subject_id, clock in (("0042", "08:00"), ("0044", "08:30")):
            clinic("place", subject_id, "S2", f"--at={clock}", "--chair=Chair 2")
        answers.append(json.loads(clinic("mends", str(second), "--json")))
        answers.append(json.loads(clinic("huddle", str(second), "--json")))
        answers.append(json.loads(clinic("undo", "--preview", "--json")))
        clinic("visit", "0044", "S2", "cancelled", "--reason=Snowed in")
        answers += [json.loads(clinic(word, str(second), "--json")) for word in ("day", "sheet", "huddle")]
        return answers


def enrol(clinic_day, subject_id: str, first: str, *more: str) -> None:
    words = ("--cohort=P2", "--level=10", f"--first-step-dose={first}", *more)
    result = clinic_day("participants", "add", subject_id, *words)

    assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize("schema", documented())
def test_the_documented_keys_are_those_produced(schema, produced):
    shown = produced[schema]

    # A visit carried over has the shape of an assignment and is documented as such.
    carried = {key for key in shown if key.startswith("carried[].")}
    assert {key.replace("carried", "assignments", 1) for key in carried} <= shown
    assert documented()[schema] - {"carried[]"} == shown - carried
    assert bool(carried) == ("carried[]" in documented()[schema])


def test_every_document_is_documented(produced):
    assert set(produced) == set(documented())
