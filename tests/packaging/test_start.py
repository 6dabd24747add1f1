import ast
import subprocess
import sys
from pathlib import Path

import accessibility_bus
import environment
import pytest
import start
import system_libraries
from cannot_start import CannotStart

SOURCE = Path(start.__file__)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started, in an environment that stands."""
    commands: list[list[str]] = []
    monkeypatch.setattr(environment, "ready", lambda kind: Path(f"python-for-{kind}"))
    monkeypatch.setattr(system_libraries, "ready", lambda python, *, window: None)
    monkeypatch.setattr(accessibility_bus, "ready", lambda python: None)
    monkeypatch.setattr(system_libraries, "screenless", lambda: False)
    monkeypatch.setattr(start, "run", lambda command: commands.append(command) or 7)
    return commands


def test_demo_opens_the_window_on_the_demonstration_clinic(started):
    code = start.main(["demo", "--exit-after-first-paint"])

    assert code == 7
    assert started == [[str(environment.script("clinic-day-planner")), "--demo", "--exit-after-first-paint"]]


def test_demo_without_a_screen_says_so_instead_of_letting_qt_abort(started, monkeypatch, capsys):
    monkeypatch.setattr(system_libraries, "screenless", lambda: True)

    code = start.main(["demo"])

    assert code == 1
    assert "no screen" in capsys.readouterr().err
    assert started == []


def test_test_runs_every_test_on_all_cores_and_returns_their_verdict(started):
    code = start.main(["test"])

    assert code == 7
    assert started == [["python-for-test", "-m", "pytest", "-n", "auto"]]


def test_words_after_test_go_to_pytest(started):
    start.main(["test", "tests/packaging", "-q"])

    assert started == [["python-for-test", "-m", "pytest", "tests/packaging", "-q"]]


def test_prepare_starts_nothing(started):
    assert start.main(["prepare"]) == 0
    assert started == []


@pytest.mark.parametrize("words", [[], ["dmeo"], ["prepare", "everything"]])
def test_other_words_get_one_sentence_of_help(started, words, capsys):
    code = start.main(words)

    assert code == 1
    assert capsys.readouterr().err == f"{start.USAGE}\n"


def test_what_stands_in_the_way_is_one_sentence_without_a_traceback(started, monkeypatch, capsys):
    def refuse(kind: str) -> Path:
        raise CannotStart(f"There is no {kind}.")

    monkeypatch.setattr(environment, "ready", refuse)

    code = start.main(["test"])

    assert code == 1
    assert capsys.readouterr().err == "There is no test.\n"


@pytest.mark.parametrize("version", [(3, 6, 9), (3, 10, 14), (3, 15, 0)])
def test_a_python_that_does_not_fit_is_named_in_one_sentence(version):
    pretend = f"import runpy, sys; sys.version_info = {version}; runpy.run_path({str(SOURCE)!r})"

    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert f"this is {version[0]}.{version[1]}:" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_python_3_6_can_read_as_far_as_that_sentence():
    tree = ast.parse(SOURCE.read_text("utf-8"), feature_version=(3, 6))

    assert [type(statement).__name__ for statement in tree.body[:4]] == ["Expr", "Import", "Assign", "If"]
