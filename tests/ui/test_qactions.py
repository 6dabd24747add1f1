from PySide6.QtWidgets import QPushButton

from ui.act import Act
from ui.actions import ACTIONS
from ui.language import tr
from ui.plain import tooltip
from ui.qactions import allow, allow_button, named, qactions, why_not


def test_an_action_has_its_keys_and_says_them(window):
    redo = qactions(window)[Act.REDO]

    assert [keys.toString() for keys in redo.shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert "Ctrl+Y" in redo.toolTip()


def test_a_name_is_free_of_what_the_menu_needs():
    assert named("&Lay out the day…") == "Lay out the day"
    assert named("&Undo: hold A && B") == "Undo: hold A & B"
    assert not [row.name for row in ACTIONS if "&" in named(tr(row.text))]


def test_an_action_that_cannot_be_had_says_why(window):
    undo = qactions(window)[Act.UNDO]
    allow(undo, why_not="Nothing is left to undo.")
    said = why_not(undo)
    allow(undo)

    assert said == "Nothing is left to undo."
    assert undo.isEnabled()
    assert why_not(undo) == ""


def test_a_button_that_cannot_be_pressed_says_why(qtbot):
    button = QPushButton("Remove")
    qtbot.addWidget(button)
    allow_button(button, why_not="Choose a shift first.")
    is_off, said = not button.isEnabled(), (button.toolTip(), button.accessibleDescription())
    allow_button(button)

    assert is_off
    assert said == (tooltip("Choose a shift first."), "Choose a shift first.")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_only_moving_about_goes_on_while_its_key_is_held(window):
    going_on = {act for act, action in qactions(window).items() if action.autoRepeat()}

    assert going_on == {Act.PREVIOUS_DAY, Act.NEXT_DAY, Act.ZOOM_IN, Act.ZOOM_OUT}
