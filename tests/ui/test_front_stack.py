from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from tests.ui.everywhere.cut_cells import settle
from tests.ui.paints import Paints
from ui.act import Act
from ui.front_stack import FrontStack


def page(width):
    one = QWidget()
    one.setMinimumSize(width, 100)
    return one


def test_a_wide_page_has_no_other_page_scrolled(qtbot):
    area, stack = QScrollArea(), FrontStack()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(stack)
    stack.addWidget(page(300))
    stack.addWidget(page(900))
    area.resize(400, 300)
    with qtbot.waitExposed(area):
        area.show()
    widths = []
    for number in (0, 1, 0):
        stack.setCurrentIndex(number)
        qtbot.waitUntil(lambda number=number: (stack.width() > 400) == bool(number))
        widths.append(stack.width())

    assert widths == [400, 900, 400]


def test_a_page_that_comes_to_the_front_is_painted_once(window):
    clinic = window.pages.clinic.places.table.viewport()
    for act in (Act.SHOW_CLINIC, Act.SHOW_PROTOCOL):  # so that its table is fitted by then
        window.acts[act].trigger()
        settle()
    paints = Paints()
    clinic.installEventFilter(paints)
    window.acts[Act.SHOW_CLINIC].trigger()
    settle()

    assert paints.times == 1
