import shutil
import sys
from pathlib import Path

import accessibility_bus
import debian_packages
import pytest
import system_libraries

PYTHON = Path(sys.executable)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Linux that has Qt's libraries and nothing to listen with; gives the folder of its D-Bus services."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda program: None)
    monkeypatch.setattr(accessibility_bus, "SERVICES", tmp_path)
    monkeypatch.setattr(system_libraries, "complaint", lambda python, probe: "")
    return tmp_path


def test_screen_and_buses_are_named_by_their_packages(bare):
    assert accessibility_bus.lacking(PYTHON) == ("xvfb", "dbus", "at-spi2-core")


def test_so_is_what_qt_needs_for_the_screen(bare, monkeypatch):
    monkeypatch.setattr(system_libraries, "complaint", lambda python, probe: "OSError: libxcb-icccm.so.4")

    assert accessibility_bus.lacking(PYTHON)[3:] == system_libraries.WINDOW


def test_a_machine_that_has_everything_is_left_alone(bare, monkeypatch, capsys):
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    (bare / "org.a11y.Bus.service").touch()

    accessibility_bus.ready(PYTHON)

    assert accessibility_bus.lacking(PYTHON) == ()
    assert capsys.readouterr().out == ""


def test_other_systems_have_no_such_bus(bare, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")

    assert accessibility_bus.lacking(PYTHON) == ()


def test_root_on_debian_installs_what_lacks(bare, monkeypatch):
    asked = []
    monkeypatch.setattr(debian_packages, "install", lambda *packages, missing: asked.extend(packages))

    accessibility_bus.ready(PYTHON)

    assert asked == ["xvfb", "dbus", "at-spi2-core"]


@pytest.mark.parametrize("may_install", [False, True])
def test_where_nothing_can_be_installed_the_tests_run_all_the_same(bare, monkeypatch, capsys, may_install):
    monkeypatch.setattr(debian_packages, "may_install", lambda: may_install)
    monkeypatch.setattr(debian_packages, "apt_get", lambda *words: False)

    accessibility_bus.ready(PYTHON)
    said = capsys.readouterr().out

    assert "apt-get install xvfb dbus at-spi2-core" in said
    assert "the test of what a screen reader is told is skipped" in said
