import sys
from pathlib import Path

import debian_packages
import pytest
import system_libraries
from cannot_start import CannotStart

PYTHON = Path(sys.executable)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Debian packages that were asked for, on a Linux with an X11 screen."""
    asked: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(debian_packages, "install", lambda *packages, missing: asked.extend(packages))
    return asked


def complaints(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    given = iter(answers)
    monkeypatch.setattr(system_libraries, "complaint", lambda python, probe: next(given))


def test_a_machine_that_has_everything_is_left_alone(installed, monkeypatch):
    complaints(monkeypatch, "")

    system_libraries.ready(PYTHON, window=True)

    assert installed == []


def test_tests_need_only_what_qt_imports(installed, monkeypatch):
    complaints(monkeypatch, "ImportError: libGL.so.1", "")

    system_libraries.ready(PYTHON, window=False)

    assert installed == [*system_libraries.ALWAYS]


def test_a_window_on_x11_needs_more(installed, monkeypatch):
    complaints(monkeypatch, "OSError: libxcb-cursor.so.0", "")

    system_libraries.ready(PYTHON, window=True)

    assert installed == [*system_libraries.ALWAYS, *system_libraries.WINDOW]


def test_a_window_that_nobody_sees_needs_no_x11(installed, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    complaints(monkeypatch, "ImportError: libGL.so.1", "")

    system_libraries.ready(PYTHON, window=True)

    assert installed == [*system_libraries.ALWAYS]


def test_libraries_that_lack_even_then_are_named(installed, monkeypatch):
    complaints(monkeypatch, "ImportError: libGL.so.1", "ImportError: libodd.so.5")

    with pytest.raises(CannotStart, match=r"^Qt cannot be loaded: ImportError: libodd\.so\.5$"):
        system_libraries.ready(PYTHON, window=False)


def test_other_systems_bring_their_own_libraries(installed, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    complaints(monkeypatch)

    system_libraries.ready(PYTHON, window=True)

    assert installed == []


@pytest.mark.parametrize(
    ("surroundings", "screenless"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_linux_has_a_screen_when_something_says_where(monkeypatch, surroundings, screenless):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)

    assert system_libraries.screenless() is screenless


def test_the_complaint_is_the_last_line_of_what_python_says():
    assert system_libraries.complaint(PYTHON, "import sys") == ""
    assert "no_such_library" in system_libraries.complaint(PYTHON, "import no_such_library")


def test_qt_can_be_imported_where_the_tests_run():
    assert system_libraries.complaint(PYTHON, system_libraries.IMPORT_QT) == ""
