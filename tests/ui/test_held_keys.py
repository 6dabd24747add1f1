import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout

from ui import held_keys
from ui.held_keys import HeldKeys, HeldShortcuts
from ui.plain import ask

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return


class Seconds:
    """A clock that stands until it is turned."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds(monkeypatch):
    clock = Seconds()
    monkeypatch.setattr(held_keys, "monotonic", clock)
    return clock


@pytest.fixture
def pressed(qtbot, seconds):
    """Presses of the one button, the default, of a dialog that opens now; and the button."""
    dialog, times = QDialog(), []
    button = QPushButton("Yes", dialog)
    QVBoxLayout(dialog).addWidget(button)
    button.setDefault(True)
    button.clicked.connect(lambda: times.append(seconds.now))
    qtbot.addWidget(dialog)
    HeldKeys(dialog)
    dialog.show()
    button.setFocus()
    yield times, button
    dialog.close()


def strike(button, key, *, repeated=False):
    kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    for kind in kinds:
        QApplication.sendEvent(button, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated))


@pytest.mark.parametrize("key", [SPACE, RETURN])
def test_a_key_acts_in_a_window_that_could_be_read(pressed, seconds, key):
    times, button = pressed
    strike(button, key)
    seconds.now += 0.4
    strike(button, key)

    assert times == [100.4]


def test_a_double_click_presses_once_and_nothing_that_just_came_under_the_mouse(pressed, seconds):
    times, button = pressed
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    unread = list(times)
    seconds.now += 0.4
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # only what is the second press of one

    assert unread == []
    assert times == [100.4]


@pytest.mark.parametrize("key", [SPACE, RETURN])
def test_a_key_held_since_before_the_window_opened_never_acts(pressed, seconds, key):
    """As X11 gives it: after two thirds of a second let go and struck again at once, not called a repeat."""
    times, button = pressed
    for wait in (0.66, 0.04, 0.04):
        seconds.now += wait
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(button, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, ""))
    seconds.now += 0.04
    strike(button, key, repeated=True)
    held = list(times)
    seconds.now += 0.5
    strike(button, key)

    assert held == []
    assert len(times) == 1


@pytest.mark.parametrize("key", [SPACE, RETURN])
def test_a_repeat_that_says_so_never_acts_though_nothing_was_let_go(pressed, seconds, key):
    """As Windows gives it."""
    times, button = pressed
    seconds.now += 1
    for _ in range(3):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(button, event)
        seconds.now += 0.03
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier))

    assert times == []


def test_a_question_is_not_answered_by_the_key_that_led_to_it_and_return_then_cancels(seconds):
    answers, still_open = [], []

    def hold():
        box = QApplication.activeModalWidget()
        for _ in range(3):
            QTest.keyClick(box.focusWidget(), SPACE)
            QTest.keyClick(box.focusWidget(), RETURN)
        still_open.append(box.isVisible())
        seconds.now += 1
        QTest.keyClick(box.focusWidget(), RETURN)

    QTimer.singleShot(0, hold)
    answers.append(ask(None, "Too early.", yes="Discharged now"))

    assert still_open == [True]
    assert answers == [False]


def test_return_says_yes_where_that_is_harmless(seconds):
    def read_and_press():
        seconds.now += 1
        QTest.keyClick(QApplication.activeModalWidget().focusWidget(), RETURN)

    QTimer.singleShot(0, read_and_press)

    assert ask(None, "There is no file.", yes="Make it", is_harmless=True)


CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "modifier", "acts_on"),
    [
        (Qt.Key.Key_Z, CTRL, False),  # undo
        (SPACE, NONE, False),
        (Qt.Key.Key_Right, CTRL, True),  # the next day
        (Qt.Key.Key_Down, NONE, True),
        (Qt.Key.Key_Z, NONE, True),  # typed
    ],
)
def test_a_repeat_that_does_not_say_so_is_known_by_its_time(qapp, key, modifier, acts_on):
    undo, next_day = QAction(), QAction()
    undo.setShortcut("Ctrl+Z")
    undo.setAutoRepeat(False)
    next_day.setShortcut("Ctrl+Right")
    window, heard = QWindow(), []
    held = HeldShortcuts(window, (undo, next_day))

    def give(kind, time):
        event = QKeyEvent(kind, key, modifier, "")
        event.setTimestamp(time)
        if not held.eventFilter(window, event):
            heard.append((kind, time))

    press, override, release = (
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyRelease,
    )
    given = [
        (override, 1000),
        (release, 1660),
        (override, 1660),
        (press, 1660),
        (release, 1800),
        (press, 1900),
    ]
    for kind, time in given:
        give(kind, time)

    assert [one for one in given if one not in heard] == ([] if acts_on else given[2:4])
