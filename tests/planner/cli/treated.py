"""Commands at a set time on a clinic with a participant in it: what those on treatment need to be tested."""

import json
import re
import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import Result

from planner.cli.chosen_file import ChosenFile
from planner.desk import Desk
from planner.model.history import History
from tests.planner.cli.conftest import commands_on
from tests.planner.treated import FIRST, at


class TreatedClinic:
    """``clinic-day`` with the desk's clock set; in a new clinic 0042 starts on Monday 19 Oct 2026."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, existing: Path | None = None
    ) -> None:
        """A new clinic, or a copy of an ``existing`` one."""
        self._now: datetime = at(FIRST, "18:00")
        monkeypatch.setattr(
            ChosenFile, "desk", lambda chosen: Desk.open(chosen.path, who="nurse", now=lambda: self._now)
        )
        self._file = folder / "clinic.db"
        self._run = commands_on(self._file)
        if existing is not None:
            shutil.copy(existing, self._file)
            return
        self("init")
        self("participants", "add", "0042", "--cohort=P2", "--level=10", f"--first-step-dose={FIRST}")

    def turn(self, on: date, clock: str = "18:00") -> None:
        """Set the clock."""
        self._now = at(on, clock)

    def __call__(self, *words: str) -> str:
        """What a command that must succeed prints."""
        result = self._run(*words)

        refused = [line for line in result.stderr.splitlines() if not line.startswith("Warning: ")]
        assert (result.exit_code, refused) == (0, []), result.output
        return result.stdout

    def refused(self, *words: str) -> str:
        """The sentence of a command that must be refused."""
        result: Result = self._run(*words)

        assert (result.exit_code, result.stdout) == (1, ""), result.output
        assert result.stderr.count("\n") == 1
        return result.stderr.strip()

    def take_slots(self, number: int) -> None:
        """Leave the unit so many monitoring slots."""
        slots = ", ".join(f'"Slot {one}"' for one in range(1, number + 1))
        text = re.sub(r"around_the_clock = .*", f"around_the_clock = [{slots}]", self("clinic", "show"))
        result = self._run("clinic", "set", "-", typed=text)
        assert result.exit_code == 0, result.stderr

    def happened(self) -> History:
        """What the clinic file holds of the participant."""
        with Desk.open(self._file) as desk:
            return desk.happened("0042")

    def run_until(self, *codes: str) -> None:
        """Close these visits as done, each on the day it has."""
        for code in codes:
            on = self.day_of(code)
            self.turn(on)
            self("visit", "0042", code, "done")

    def day_of(self, code: str, *, subject_id: str = "0042") -> date:
        """The day of a visit of the course as it stands."""
        visit = self.visit(code, subject_id=subject_id)
        return date.fromisoformat(visit["actual"] or visit["booked"])

    def visit(self, code: str, *, subject_id: str = "0042") -> dict:
        """A visit of the course as the JSON document has it."""
        course = json.loads(self("course", subject_id, "--json"))
        return next(visit for visit in course["visits"] if visit["code"] == code)

    def is_clean(self) -> bool:
        """Does ``check`` find nothing?"""
        result = self._run("check")
        return result.exit_code == 0 and result.stdout.endswith("Nothing breaks a rule.\n")
