import pytest

from planner.model.clinic import Chair, MonitoringSlot
from planner.model.places import PlaceKind
from ui.clinic.place_dialog import BED, CHAIR, DAY_SLOT, SLOT, PlaceDialog
from ui.language import tr


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (CHAIR, Chair("Pod A")),
        (BED, Chair("Pod A", PlaceKind.BED)),
        (DAY_SLOT, MonitoringSlot("Pod A", overnight=False)),
    ],
)
def test_a_place_of_each_kind_is_added(made, session, accept, kind, place):
    dialog = made(PlaceDialog)
    dialog.kind.setCurrentText(tr(kind))
    dialog.name.setText("Pod A")
    accept(dialog)
    clinic = session.desk.clinic

    assert place in (*clinic.chairs, *clinic.slots)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("foreign")
def test_in_another_language_the_same_place_is_added(made, session, accept):
    dialog = made(PlaceDialog)
    dialog.kind.setCurrentText("«Bed»")
    dialog.name.setText("Pod A")
    accept(dialog)

    assert Chair("Pod A", PlaceKind.BED) in session.desk.clinic.chairs


def test_a_name_that_is_taken_is_refused_while_it_is_typed(made, session, qtbot):
    dialog = made(PlaceDialog)
    empty, why_not = dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.name.setText("Chair 1")
    qtbot.waitUntil(lambda: bool(dialog.refusal.text()))
    dialog.accept()

    assert not empty
    assert why_not == "Write a name first."
    assert not dialog.go.isEnabled()
    assert dialog.isVisible()


def test_the_name_given_as_an_example_fits_the_kind_and_is_free(made, session):
    dialog = made(PlaceDialog)
    clinic = session.desk.clinic
    said = {}
    for kind in (CHAIR, BED, SLOT, DAY_SLOT):
        dialog.kind.setCurrentText(tr(kind))
        said[kind] = dialog.name.placeholderText().removeprefix("The name used in the unit, such as ")

    assert said[CHAIR].startswith("Chair ")
    assert said[BED].startswith("Bed ")
    assert said[SLOT].startswith("Slot ")
    assert said[SLOT] == said[DAY_SLOT]
    assert not {words.rstrip(".") for words in said.values()} & {
        place.name for place in (*clinic.chairs, *clinic.slots)
    }
