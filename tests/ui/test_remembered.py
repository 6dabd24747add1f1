"""What is switched is on file at once, as a start after a crash would read it: no window is closed here."""

import pytest

from ui.act import Act
from ui.remembered import REST_MS, SWITCHES
from ui.settings import Settings


@pytest.fixture
def on_file(tmp_path):
    """What a new start would read now."""
    return lambda: Settings(tmp_path / "window.ini")


@pytest.fixture
def kept(monkeypatch):
    """What is kept in numbers, each time it is."""
    told, keep = [], Settings.keep_numbers

    def note(settings, name, numbers):
        told.append(name)
        keep(settings, name, numbers)

    monkeypatch.setattr(Settings, "keep_numbers", note)
    return told


@pytest.mark.parametrize("act", SWITCHES)
def test_a_switch_is_on_file_as_soon_as_it_is_switched(window, hands, on_file, qtbot, act):
    was = window.acts[act].isChecked()
    hands.press(act)

    qtbot.waitUntil(lambda: on_file().is_on(act, at_first=was) is not was, timeout=1000)


def test_how_the_board_is_zoomed_is_on_file_once_it_rests_and_not_at_each_step(
    window, hands, kept, on_file, qtbot
):
    for _ in range(3):
        hands.press(Act.ZOOM_IN)
    during = tuple(kept)
    where = window.pages.day.board.where()
    qtbot.waitUntil(lambda: on_file().numbers("board") == pytest.approx(where, rel=1e-3), timeout=5 * REST_MS)

    assert during == ()
    assert kept == ["board"]


def test_who_only_opens_a_file_has_switched_nothing(window, on_file, qtbot):
    qtbot.waitUntil(lambda: window.guide.help is not None)
    read = on_file()

    assert all(
        read.is_on(act, at_first=at_first) is at_first for act in SWITCHES for at_first in (False, True)
    )
