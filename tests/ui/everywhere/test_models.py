"""Every item model of the window keeps Qt's rules, while it is filled, changed and emptied."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

from tests.ui.conftest import a_participant
from tests.ui.everywhere.places import DIALOGS, live_a_day, our_classes, pages
from ui.act import Act

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning


def models(top: QWidget) -> dict[str, QAbstractItemModel]:
    """The models of ours that views under a widget show, and those they are made from, by class."""
    found = [view.model() for view in top.findChildren(QAbstractItemView)]
    found += [model.sourceModel() for model in found if hasattr(model, "sourceModel")]
    found += top.findChildren(QAbstractItemModel)
    return {type(model).__name__: model for model in found if type(model).__module__.startswith("ui.")}


def of_ours() -> set[str]:
    """Those that something is made of, and not only another model."""
    found = {name: one for name, one in our_classes().items() if issubclass(one, QAbstractItemModel)}
    return {name for name, one in found.items() if not one.__subclasses__()}


def test_no_model_is_left_out(window, session, qtbot):
    live_a_day(session)
    seen = {name for _, top in pages(window) for name in models(top)}
    for making in DIALOGS.values():
        dialog = making(session, window)
        qtbot.addWidget(dialog)
        seen |= models(dialog).keys()

    assert seen == of_ours()


def test_those_of_the_pages_are_sound_while_everything_happens(window, session):
    held = []
    for _, top in pages(window):
        held += [QAbstractItemModelTester(model, WARNING) for model in models(top).values()]
    live_a_day(session)
    session.attempt(lambda: session.desk.enrol(a_participant("0099")))
    for _, top in pages(window):
        for field in top.findChildren(QLineEdit):
            field.setText("0012")
            field.clear()
    window.acts[Act.NEXT_DAY].trigger()
    for _ in range(12):
        session.attempt(session.desk.undo)

    assert len(held) >= len(of_ours()) - 3


def test_those_of_the_dialogs_are_sound_while_they_are_filled(window, session, qtbot):
    live_a_day(session)
    held = []
    for making in DIALOGS.values():
        dialog = making(session, window)
        qtbot.addWidget(dialog)
        held += [QAbstractItemModelTester(model, WARNING) for model in models(dialog).values()]
        dialog.show()
        for box in dialog.findChildren(QComboBox):
            for choice in range(box.count()):
                box.setCurrentIndex(choice)
        for field in dialog.findChildren(QLineEdit):
            field.setText("undo")
        dialog.close()

    assert len(held) > 1
