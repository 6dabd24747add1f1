from PySide6.QtCore import QPoint, Qt

LEFT = Qt.MouseButton.LeftButton


def test_a_press_on_a_name_opens_the_course_at_the_visit_that_is_due(page, qtbot, window):
    number = next(n for n, line in enumerate(page.model.lines) if line.subject_id == "0012")
    at = QPoint(20, round((number + 0.5) * page.view.lane))
    qtbot.mouseClick(page.view.names, LEFT, pos=at)

    assert window.pages.participants.course.chosen_visit() == ("0012", "S1")
