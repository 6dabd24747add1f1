"""Commands at a set time on a clinic with a participant in it: what those on treatment need to be tested."""

import json
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
    """``clinic-day`` with the desk's clock set, and participant 0042 who starts on Monday 19 Oct 2026."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._now: datetime = at(FIRST, "18:00")
        monkeypatch.setattr(
            ChosenFile, "desk", lambda chosen: Desk.open(chosen.path, who="nurse", now=lambda: self._now)
        )
        self._file = folder / "clinic.db"
        self._run = commands_on(self._file)
        self("init")
        self("participants", "add", "0042", "--cohort=P2", "--level=10", f"--first-step-dose={FIRST}")

    def turn(self, on: date, clock: str = "18:00") -> None:
        """Set the clock."""
        self._now = at(on, clock)

    def __call__(self, *words: str) -> str:
        """What a command that must succeed prints."""
        result = self._run(*words)

        assert (result.exit_code, result.stderr) == (0, ""), result.output
        return result.stdout

    def refused(self, *words: str) -> str:
        """The sentence of a command that must be refused."""
        result: Result = self._run(*words)

        assert (result.exit_code, result.stdout) == (1, ""), result.output
        assert result.stderr.count("\n") == 1
        return result.stderr.strip()

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

    def day_of(self, code: str) -> date:
        """The day of a visit of the course as it stands."""
        course = json.loads(self("course", "0042", "--json"))
        visit = next(visit for visit in course["visits"] if visit["code"] == code)
        return date.fromisoformat(visit["actual"] or visit["booked"])
