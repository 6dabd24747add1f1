import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette

from ui import theme
from ui.act import Act
from ui.icons import FOLDER, icon
from ui.rooms import ROOMS
from ui.theme import DARK, LIGHT, Theme, palette_of

SIZE = 40  # pixels, as in the files


def colours(made, state):
    image = made.pixmap(QSize(SIZE, SIZE), 1.0, QIcon.Mode.Normal, state).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.fixture
def dressed(qapp):
    yield lambda choice: theme.apply(qapp, choice)
    theme.apply(qapp, Theme.LIGHT)


@pytest.mark.parametrize(("choice", "look"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_every_icon_is_drawn_in_the_colour_of_the_text_around_it(dressed, choice, look):
    dressed(choice)

    for name in (*ROOMS.values(), "previous", "next"):
        made = icon(name)
        assert colours(made, QIcon.State.Off) == {QColor(look.text).name()}
        assert colours(made, QIcon.State.On) == {QColor(look.on_accent).name()}


def test_the_icons_of_an_open_window_follow_another_theme(window, dressed):
    dressed(Theme.DARK)

    for room in ROOMS:
        assert colours(window.acts[room].icon(), QIcon.State.Off) == {QColor(DARK.text).name()}


def test_in_the_menu_a_mark_says_which_room_it_is_and_no_icon_in_the_colour_of_an_accent(window):
    assert not any(window.acts[room].isIconVisibleInMenu() for room in ROOMS)
    assert [room for room in ROOMS if window.acts[room].isChecked()] == [Act.SHOW_DAY]


def test_no_icon_lies_about_unused():
    used = {*ROOMS.values(), "previous", "next", "clinic-day-planner"}

    assert {path.stem for path in FOLDER.glob("*.svg")} == used
    assert palette_of(LIGHT).color(QPalette.ColorRole.Window).name() == LIGHT.window
