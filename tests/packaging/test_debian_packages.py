import os
import shutil

import debian_packages
import pytest
from cannot_start import CannotStart


@pytest.fixture
def apt_get(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The apt-get commands of a root on Debian."""
    commands: list[tuple[str, ...]] = []
    monkeypatch.setattr(debian_packages, "may_install", lambda: True)
    monkeypatch.setattr(debian_packages, "apt_get", lambda *words: commands.append(words) or True)
    return commands


def test_root_installs_what_is_missing(apt_get):
    debian_packages.install("libone", "libtwo", missing="libraries")

    assert apt_get == [("install", "libone", "libtwo")]


def test_old_lists_are_renewed_once_and_the_packages_tried_again(apt_get, monkeypatch):
    answers = iter([False, True, True])
    monkeypatch.setattr(debian_packages, "apt_get", lambda *words: apt_get.append(words) or next(answers))

    debian_packages.install("libone", missing="libraries")

    assert apt_get == [("install", "libone"), ("update",), ("install", "libone")]


def test_a_failing_apt_get_is_one_sentence_with_the_command(apt_get, monkeypatch):
    monkeypatch.setattr(debian_packages, "apt_get", lambda *words: False)

    with pytest.raises(CannotStart, match="could not install libraries: run `apt-get install libone`"):
        debian_packages.install("libone", missing="libraries")


def test_whoever_may_not_install_reads_what_to_ask_for(monkeypatch):
    monkeypatch.setattr(debian_packages, "may_install", lambda: False)

    with pytest.raises(CannotStart, match="lacks libraries: run `sudo apt-get install libone libtwo`"):
        debian_packages.install("libone", "libtwo", missing="libraries")


@pytest.mark.parametrize(
    ("user", "program", "may"),
    [(0, "/usr/bin/apt-get", True), (1000, "/usr/bin/apt-get", False), (0, None, False)],
)
def test_only_root_on_a_debian_may_install(monkeypatch, user, program, may):
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: program)

    assert debian_packages.may_install() is may


@pytest.mark.parametrize("code", [0, 100])
def test_apt_get_runs_unattended_and_tells_whether_it_succeeded(tmp_path, monkeypatch, code):
    log = tmp_path / "log"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND" "$@" > {log}\nexit {code}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    succeeded = debian_packages.apt_get("install", "libone")

    assert succeeded is (code == 0)
    assert log.read_text() == "noninteractive install --yes --quiet --no-install-recommends libone\n"
