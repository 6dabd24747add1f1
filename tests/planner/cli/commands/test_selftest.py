"""The crash harness can kill the real store and ask it what is left."""

import subprocess
import sys

from click.testing import CliRunner

from planner.cli.command import main


def test_what_was_acknowledged_before_a_kill_is_there(tmp_path):
    file = tmp_path / "crash.db"
    with subprocess.Popen(
        [sys.executable, "-m", "planner.cli", "selftest", "write", str(file)],
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        said = [writer.stdout.readline() for _ in range(4)]
        writer.kill()
        said += writer.stdout.readlines()
    whole = [line for line in said if line.endswith("\n")]
    acknowledged = int(whole[-1].split()[1])

    assert [line.split()[0] for line in whole[:2]] == ["READY", "ACK"]
    assert verified(file, acknowledged) == 0
    assert verified(file, acknowledged + 1000) != 0


def verified(file, acknowledged: int) -> int:
    return CliRunner().invoke(main, ["selftest", "verify", str(file), str(acknowledged)]).exit_code
