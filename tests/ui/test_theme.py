import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMenu, QPushButton, QSpinBox, QWidget

from tests.ui.boards import AGENTS
from ui.front_stack import FrontStack
from ui.ink import Ink
from ui.main_window import MainWindow
from ui.step_look import INFUSIONS, STEPS
from ui.theme import CONTRAST, DARK, LIGHT, LOOKS, Theme, apply, look_for, look_of, palette_of

READABLE = 4.5  # WCAG 2.2, 1.4.3
STRONG = 7.0  # 1.4.6
OUTLINE = 3.0  # 1.4.11
LEAST = {LIGHT: READABLE, DARK: READABLE, CONTRAST: STRONG}
NAMES = ("light", "dark", "contrast")
WAITING = ("intake", "flush", "hydration", "observation", "monitoring", "discharge")


def contrast(one, other):
    """Of two colours (WCAG 2.2, 1.4.3)."""

    def luminance(name):
        channels = (getattr(QColor(name), channel)() for channel in ("redF", "greenF", "blueF"))
        linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", LOOKS, ids=NAMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "window"), ("text", "base"), ("text", "card"), ("text", "carried"), ("text", "danger_tint"),
        ("text", "shut"), ("text", "band"), ("muted", "window"), ("muted", "base"), ("muted", "shut"),
        ("muted", "band"), ("accent", "base"), ("on_accent", "accent"), ("danger", "window"),
        ("danger", "base"), ("base", "now"), ("good", "base"), ("warning", "base"), ("text", "button"),
        ("text", "resting"), ("muted", "button"),
    ],
)  # fmt: skip
def test_text_can_be_read_on_every_ground_it_stands_on(look, text, ground):
    assert contrast(getattr(look, text), getattr(look, ground)) >= LEAST[look]


@pytest.mark.parametrize("look", LOOKS, ids=NAMES)
@pytest.mark.parametrize("infusion", INFUSIONS)
def test_an_agents_colour_can_be_read_as_a_letter_on_every_base(look, infusion):
    assert contrast(infusion.on(dark=look.is_dark).fill, look.base) >= LEAST[look]


@pytest.mark.parametrize("look", LOOKS, ids=NAMES)
def test_what_is_given_stands_out_more_than_what_is_waited_for(look):
    given, waited = (
        [contrast(one.on(dark=look.is_dark).fill, look.base) for one in ones]
        for ones in (INFUSIONS, [STEPS[kind] for kind in WAITING])
    )

    assert min(given) >= 2 * max(waited)


@pytest.mark.parametrize("ground", ["base", "window", "shut", "carried", "band"])
def test_outlines_stand_out_where_contrast_is_high(ground):
    lines = (CONTRAST.card_edge, CONTRAST.line, CONTRAST.accent, CONTRAST.danger, CONTRAST.now)

    assert min(contrast(line, getattr(CONTRAST, ground)) for line in lines) >= OUTLINE
    assert CONTRAST.stroke > LIGHT.stroke


def test_patterns_are_in_the_ink_of_the_text_where_contrast_is_high(qapp):
    patterned = [look for look in (*STEPS.values(), *INFUSIONS) if look.ink]
    inks = [Ink(CONTRAST, qapp.font()).step(look)[1].color().name() for look in patterned]

    assert inks == [look.on(dark=True).text for look in patterned]


@pytest.mark.parametrize("look", [*STEPS.values(), *INFUSIONS])
@pytest.mark.parametrize("dark", [False, True])
def test_the_word_on_a_step_can_be_read(look, dark):
    seen = look.on(dark=dark)

    assert contrast(seen.fill, seen.text) >= STRONG


@pytest.mark.parametrize("dark", [False, True])
def test_no_two_fills_are_the_same_and_what_is_only_watched_has_a_pattern(dark):
    fills = [look.on(dark=dark).fill for look in (*STEPS.values(), *INFUSIONS)]

    assert STEPS["intake"] is STEPS["discharge"]  # both are the clerk's grey
    assert len(set(fills)) == len(fills) - 1
    assert all(STEPS[kind].on(dark=dark).ink for kind in ("hydration", "observation", "monitoring"))
    assert len(AGENTS) <= len(INFUSIONS)


def test_a_painter_tells_the_look_from_the_palette(qapp):
    apply(qapp, Theme.DARK)
    dark = look_of(qapp.palette())
    apply(qapp, Theme.LIGHT)

    assert dark is DARK
    assert look_of(qapp.palette()) is LIGHT
    assert [look_of(palette_of(look)) for look in LOOKS] == list(LOOKS)


class Hints:
    """A desktop that prefers what it is told to."""

    def __init__(self, scheme, contrast):
        self._scheme, self._contrast = scheme, contrast

    def colorScheme(self):
        return self._scheme

    def accessibility(self):
        return self

    def contrastPreference(self):
        return self._contrast


@pytest.mark.parametrize(
    ("scheme", "preference", "look"),
    [
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, CONTRAST),
    ],
)
def test_as_the_system_follows_what_the_desktop_prefers(scheme, preference, look):
    assert look_for(Theme.SYSTEM, Hints(scheme, preference)) is look
    assert look_for(Theme.LIGHT, Hints(scheme, preference)) is LIGHT
    assert look_for(Theme.CONTRAST, Hints(scheme, preference)) is CONTRAST


def _edge(field):
    return QColor(field.grab().toImage().pixel(0, field.height() // 2)).name()


def test_outlines_that_black_would_swallow_are_drawn_where_contrast_is_high_and_nowhere_else(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    window.show()
    edges = []
    for theme in (Theme.CONTRAST, Theme.LIGHT, Theme.CONTRAST):
        apply(qapp, theme)
        edges.append(_edge(field))
    apply(qapp, Theme.LIGHT)

    assert edges[0] == edges[2] in {CONTRAST.text, CONTRAST.accent}  # the accent where it has the keyboard
    assert edges[1] not in {CONTRAST.text, CONTRAST.accent}


def test_what_is_not_seen_as_the_theme_changes_has_it_by_the_time_it_is(qapp, qtbot):
    pages = FrontStack()
    qtbot.addWidget(pages)
    fields = QLineEdit(pages), QLineEdit(pages)
    for field in fields:
        pages.addWidget(field)
    pages.show()
    for field in (fields[1], fields[0]):
        pages.setCurrentWidget(field)
    apply(qapp, Theme.CONTRAST)
    outlines = {CONTRAST.text, CONTRAST.accent}
    seen = _edge(fields[0])
    qtbot.waitUntil(lambda: _edge(fields[1]) in outlines)
    apply(qapp, Theme.LIGHT)

    assert seen in outlines


def test_a_window_made_later_has_them_too_and_its_dialogs(qapp, session, settings, qtbot):
    apply(qapp, Theme.CONTRAST)
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    field = QComboBox(QDialog(window))
    field.ensurePolished()
    wide = field.sizeHint().width()
    apply(qapp, Theme.LIGHT)

    assert field.sizeHint().width() < wide  # the outlined one has more around its text


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_the_arrow_of_a_button_that_only_opens_a_menu_is_in_its_middle(qtbot, qapp, chosen):
    window = QWidget()
    qtbot.addWidget(window)
    more = QPushButton(window)
    more.setObjectName("more")
    more.setMenu(QMenu(more))
    window.show()
    apply(qapp, chosen)
    image, ground = more.grab().toImage(), more.palette().highlight().color().lightness()
    inside = range(4, image.width() - 4)
    drawn = [
        x
        for x in inside
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 25 for y in range(5, image.height() - 5))
    ]
    apply(qapp, Theme.LIGHT)

    assert abs((drawn[0] + drawn[-1]) - (image.width() - 1)) <= 2
    assert drawn[-1] - drawn[0] >= 8


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_a_box_at_its_least_still_has_the_arrow_down_and_a_paler_one(qtbot, qapp, chosen):
    window = QWidget()
    qtbot.addWidget(window)
    box = QSpinBox(window)
    window.show()
    apply(qapp, chosen)
    image, base = box.grab().toImage(), box.palette().base().color()
    middle, corner = image.height() // 2, image.width() - 2

    def strength(rows):
        found = (image.pixelColor(x, y) for x in range(corner - 16, corner) for y in rows)
        return max(abs(color.lightness() - base.lightness()) for color in found)

    up, down = strength(range(3, middle)), strength(range(middle + 1, image.height() - 3))
    apply(qapp, Theme.LIGHT)

    assert 30 < down < up


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST], ids=str)
def test_a_prominent_button_that_is_off_can_be_read(qapp, qtbot, theme):
    apply(qapp, theme)
    button = QPushButton("Lay out the day")
    button.setObjectName("primary")
    button.setEnabled(False)
    qtbot.addWidget(button)
    button.ensurePolished()
    seen = button.grab().toImage()
    ground = seen.pixelColor(8, seen.height() // 2).name()
    colours = {
        seen.pixelColor(x, y).name()
        for x in range(10, seen.width() - 10)
        for y in range(6, seen.height() - 6)
    }

    look = look_of(qapp.palette())
    apply(qapp, Theme.LIGHT)

    assert max(contrast(colour, ground) for colour in colours) >= LEAST[look]
