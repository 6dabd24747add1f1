import json
import os
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from planner.store.database import ClinicFile
from planner.store.selftest import verify, write
from tests.planner.store.samples import disarmed


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "planner.store.selftest", *arguments]


def test_what_was_written_is_found_whole(path: Path) -> None:
    said: list[str] = []
    write(path, edits=3, say=said.append)
    write(path, edits=2, say=said.append)

    assert said == ["READY 0", "ACK 1", "ACK 2", "ACK 3", "READY 3", "ACK 4", "ACK 5"]
    assert verify(path, acknowledged=5) == (
        True,
        {
            "integrity": "ok",
            "fk": 0,
            "lost": [],
            "partial": [],
            "unacked_present": 0,
            "chain": True,
            "fold": True,
            "ledger": True,
        },
    )


def test_one_edit_nobody_was_told_of_is_allowed_and_two_are_not(path: Path) -> None:
    write(path, edits=3, say=lambda _: None)

    assert verify(path, acknowledged=2)[0]
    assert not verify(path, acknowledged=1)[0]


def test_an_edit_that_is_lost_is_found(path: Path) -> None:
    write(path, edits=3, say=lambda _: None)
    sound, found = verify(path, acknowledged=4)

    assert not sound
    assert found["lost"] == [4]


@pytest.mark.parametrize(
    "torn",
    [
        "DELETE FROM assignment WHERE key = '000002/S1'",
        "UPDATE assignment SET pinned = 0 WHERE key = '000001/C1D1'",
        "DELETE FROM visit WHERE key = '000003/C1D8'",
    ],
)
def test_an_edit_that_is_half_there_is_found(path: Path, torn: str) -> None:
    write(path, edits=3, say=lambda _: None)
    with disarmed(path) as connection:
        assert connection.execute(torn).rowcount == 1
    sound, found = verify(path, acknowledged=3)

    assert not sound
    assert len(found["partial"]) == 1  # type: ignore[arg-type]
    assert found["fold"] is False


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(path: Path) -> None:
    acknowledged = 0
    for wait_for in (1, 4, 2, 7, 3):
        with subprocess.Popen(command("write", str(path)), stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for line in writer.stdout:
                if line == f"ACK {acknowledged + wait_for}\n":
                    break
            writer.send_signal(signal.SIGKILL)
            rest = [line for line in writer.stdout if line.startswith("ACK ") and line.endswith("\n")]
        acknowledged = int(rest[-1].split()[1]) if rest else acknowledged + wait_for
        verdict = subprocess.run(
            command("verify", str(path), str(acknowledged)), capture_output=True, text=True, check=False
        )

        assert verdict.returncode == 0, verdict.stdout + verdict.stderr
        acknowledged += json.loads(verdict.stdout)["unacked_present"]


def test_a_file_whose_making_was_cut_short_is_not_there(path: Path) -> None:
    """Killed at each rename or link, a new file is either absent or whole."""
    snapshots: list[bool] = []
    link = os.link

    def watched(source: Path, target: Path) -> None:
        snapshots.append(path.exists())
        link(source, target)
        snapshots.append(path.exists())
        with ClinicFile.open(path):
            pass

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.link", watched)
        ClinicFile.create(path).close()

    assert list(pairwise(snapshots)) == [(False, True)]
