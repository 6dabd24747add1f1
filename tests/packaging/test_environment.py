import importlib.util
import subprocess
import sys
from pathlib import Path

import debian_packages
import environment
import pytest
from cannot_start import CannotStart


@pytest.fixture
def pips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What pip would have installed into a clone of its own, whose environment already works."""
    installed: list[tuple[str, ...]] = []
    for name, place in {"VENV": ".venv", "REQUIREMENTS": "requirements"}.items():
        monkeypatch.setattr(environment, name, tmp_path / place)
        (tmp_path / place).mkdir()
    for kind in ("run", "test"):
        (tmp_path / "requirements" / f"{kind}.txt").write_text(f"{kind}==1\n")
    monkeypatch.setattr(environment, "works", lambda python: True)
    monkeypatch.setattr(environment, "pip", lambda python, *words: installed.append(words))
    return installed


def test_the_first_start_installs_the_lock_by_hash_and_then_the_project(pips):
    python = environment.ready("run")

    assert python == environment.interpreter()
    assert [words[0] for words in pips] == ["--require-hashes", "--no-deps"]
    assert pips[0][-1] == str(environment.REQUIREMENTS / "run.txt")
    assert pips[1][-1] == str(environment.ROOT)


def test_the_next_start_installs_nothing(pips):
    environment.ready("run")
    pips.clear()

    environment.ready("run")

    assert pips == []


def test_an_environment_for_tests_also_runs_the_program(pips):
    environment.ready("test")
    pips.clear()

    environment.ready("run")

    assert pips == []


def test_an_environment_for_running_does_not_yet_hold_the_tests(pips):
    environment.ready("run")
    pips.clear()

    environment.ready("test")

    assert pips[0][-1] == str(environment.REQUIREMENTS / "test.txt")


def test_a_changed_lock_is_installed_again(pips):
    environment.ready("run")
    pips.clear()
    (environment.REQUIREMENTS / "run.txt").write_text("run==2\n")

    environment.ready("run")

    assert len(pips) == 2


def test_an_installation_that_failed_leaves_no_stamp(pips, monkeypatch):
    def fail(python: Path, *words: str) -> None:
        raise CannotStart("No.")

    monkeypatch.setattr(environment, "pip", fail)

    with pytest.raises(CannotStart):
        environment.ready("run")

    assert not environment.stamp("run").exists()


@pytest.mark.slow
def test_an_environment_whose_python_is_broken_is_made_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    environment.interpreter().parent.mkdir(parents=True)
    environment.interpreter().write_text("no program\n")
    (tmp_path / ".venv" / "run.stamp").write_text("of the broken one")
    assert not environment.works(environment.interpreter())

    environment.make()

    assert environment.works(environment.interpreter())
    assert not environment.stamp("run").exists()


def test_a_folder_without_a_python_of_this_system_is_not_cleared(tmp_path, monkeypatch):
    commands = []
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(
        subprocess,
        "run",
        lambda command, **_: commands.append(command) or subprocess.CompletedProcess(command, 0),
    )

    environment.make()

    assert commands == [[sys.executable, "-m", "venv", tmp_path / ".venv"]]


def test_a_python_that_cannot_make_environments_names_the_package_that_lacks(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(debian_packages, "may_install", lambda: False)

    with pytest.raises(CannotStart, match=r"apt-get install python3\.\d+-venv`"):
        environment.make()


def test_a_place_where_nothing_can_be_made_is_one_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(environment, "VENV", tmp_path / "file" / ".venv")

    with pytest.raises(CannotStart, match=r"^Python could not make .+\.venv: .+$"):
        environment.make()


def test_no_network_is_one_sentence(tmp_path, monkeypatch):
    nobody_listens = {
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "1",
        "PIP_CONFIG_FILE": "/dev/null",
    }
    for name, value in nobody_listens.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("PIP_NO_INDEX", raising=False)

    with pytest.raises(CannotStart, match="no package index answers"):
        environment.pip(Path(sys.executable), "--target", str(tmp_path), "clinic-day-planner-of-nobody")


def test_what_else_pip_says_is_passed_on_in_one_line(tmp_path):
    with pytest.raises(CannotStart) as refused:
        environment.pip(
            Path(sys.executable), "--no-index", "--target", str(tmp_path), "clinic-day-planner-of-nobody"
        )

    assert "ERROR: No matching distribution found" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_last_error_is_the_line_that_tells():
    assert environment.last_line("ERROR: wrong hash\n   of this\n\n") == "ERROR: wrong hash"
    assert environment.last_line("one\ntwo\n") == "two"
    assert environment.last_line("") == "it gave no reason."
