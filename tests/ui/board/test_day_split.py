import pytest

from tests.ui.conftest import NOW
from ui.act import Act


@pytest.fixture
def page(window):
    return window.pages.day


def place(session, key, **where):
    """Put a visit at eight."""
    arrival = NOW.replace(hour=8, minute=0)
    session.attempt(lambda: session.desk.placing.place(key, arrival=arrival, **where))


def test_with_the_panel_off_or_now_in_front_who_has_no_place_is_still_seen(page, session, hands):
    place(session, "0012/S1", chair="Bed 1", slot="Slot 1")
    hands.press(Act.NOW)
    beside = page.tray.isVisible()
    hands.press(Act.SIDE_PANEL)
    above = page.tray.isVisible()
    place(session, "0007/C3D1", chair="Chair 2")
    gone = page.side.waiting.isHidden()
    session.attempt(session.desk.undo)

    assert beside
    assert above
    assert gone
    assert page.tray.isVisible()
    assert page.side.isHidden()
