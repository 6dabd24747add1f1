"""Whatever goes wrong leaves the command line as a sentence on stderr and an exit code."""

import errno

import click
import pytest
from click.testing import CliRunner

from planner import fault_log
from planner.cli.refusal import RefusingGroup
from planner.errors import NothingToUndo


def run(raised: BaseException):
    @click.group(cls=RefusingGroup)
    def root() -> None:
        pass

    @root.command()
    def go() -> None:
        raise raised

    return CliRunner().invoke(root, ["go"])


def test_what_a_nurse_can_mend_is_shown_as_it_stands():
    result = run(NothingToUndo("There is nothing left to undo."))

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "There is nothing left to undo.\n"


def test_a_wrong_command_line_is_code_two():
    @click.group(cls=RefusingGroup)
    def root() -> None:
        pass

    assert CliRunner().invoke(root, ["no-such-command"]).exit_code == 2


def test_a_fault_is_one_sentence_and_no_traceback(tmp_path, monkeypatch):
    monkeypatch.setattr(fault_log, "users_fault_log", lambda: tmp_path / "clinic-day.log")

    result = run(KeyError("0014"))

    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr
    assert "0014" not in result.stderr


def test_a_file_that_cannot_be_written_is_named():
    result = run(PermissionError(errno.EACCES, "Permission denied", "roster.csv"))

    assert (result.exit_code, result.stderr) == (1, "roster.csv: Permission denied.\n")


def test_ctrl_c_says_nothing():
    result = run(KeyboardInterrupt())

    assert (result.exit_code, result.output) == (130, "")


def test_a_closed_pipe_says_nothing():
    result = run(BrokenPipeError(errno.EPIPE, "Broken pipe"))

    assert result.output == ""


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_output_is_utf_8_on_a_code_page(encoding):
    @click.group(cls=RefusingGroup)
    def root() -> None:
        pass

    @root.command()
    def go() -> None:
        click.echo("22–24 h × 静")

    result = CliRunner(charset=encoding).invoke(root, ["go"])

    assert result.exit_code == 0
    assert result.stdout_bytes.decode("utf-8") == "22–24 h × 静\n"
