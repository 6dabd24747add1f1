import pytest
from PySide6.QtGui import QColor

from tests.ui.boards import AGENTS
from ui.board.step_look import INFUSIONS, LIGHT_TEXT, STEPS
from ui.theme import DARK, LIGHT, Theme, apply, look_of, palette_of

READABLE = 4.5  # WCAG 2.2, 1.4.3


def contrast(one, other):
    """Of two colours (WCAG 2.2, 1.4.3)."""

    def luminance(name):
        channels = (getattr(QColor(name), channel)() for channel in ("redF", "greenF", "blueF"))
        linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "window"), ("text", "base"), ("text", "card"), ("text", "carried"), ("text", "danger_tint"),
        ("text", "shut"), ("text", "band"), ("muted", "window"), ("muted", "base"), ("muted", "shut"),
        ("muted", "band"), ("accent", "base"), ("on_accent", "accent"), ("danger", "window"),
        ("danger", "base"),         ("base", "now"),
    ],
)  # fmt: skip
def test_text_can_be_read_on_every_ground_it_stands_on(look, text, ground):
    assert contrast(getattr(look, text), getattr(look, ground)) >= READABLE


@pytest.mark.parametrize("kind", STEPS, ids=str)
def test_the_word_on_a_step_can_be_read(kind):
    assert contrast(STEPS[kind].fill, STEPS[kind].text) >= READABLE


@pytest.mark.parametrize("fill", INFUSIONS)
def test_an_agents_name_can_be_read_on_its_infusion(fill):
    assert contrast(fill, LIGHT_TEXT) >= READABLE


def test_no_two_fills_are_the_same_and_what_is_only_watched_has_a_pattern():
    fills = [look.fill for look in STEPS.values()] + list(INFUSIONS)
    shared = STEPS["intake"].fill == STEPS["discharge"].fill  # both are the clerk's grey

    assert shared
    assert len(set(fills)) == len(fills) - 1
    assert all(STEPS[kind].ink for kind in ("hydration", "observation", "monitoring"))
    assert len(AGENTS) <= len(INFUSIONS)


def test_a_painter_tells_the_look_from_the_palette(qapp):
    apply(qapp, Theme.DARK)
    dark = look_of(qapp.palette())
    apply(qapp, Theme.LIGHT)

    assert dark is DARK
    assert look_of(qapp.palette()) is LIGHT
    assert look_of(palette_of(DARK)) is DARK
