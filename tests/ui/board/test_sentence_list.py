from PySide6.QtGui import QFontMetrics

from ui.board.sentence_list import SentenceList

LONG = "0013 C12D15, 0011 C6D8: Chair 3 is held by two participants at once at 14:00."


def test_a_sentence_has_all_the_lines_it_takes_also_beside_a_scroll_bar(qtbot):
    sentences = SentenceList("Findings")
    qtbot.addWidget(sentences)
    sentences.resize(230, 120)
    sentences.show()
    sentences.show_rows((LONG, number) for number in range(8))
    line = QFontMetrics(sentences.font()).height()
    width = sentences.visualItemRect(sentences.item(0)).width()

    assert sentences.verticalScrollBar().isVisible()
    assert width <= sentences.viewport().width()
    assert sentences.visualItemRect(sentences.item(0)).height() >= 3 * line


def test_where_all_around_it_is_scrolled_it_is_as_high_as_what_it_says(qtbot):
    heights = []
    for most in (190, None):
        rows = SentenceList("Findings", most=most)
        qtbot.addWidget(rows)
        rows.resize(300, 100)
        rows.show_rows((f"Sentence {number}", number) for number in range(40))
        heights.append((rows.sizeHint().height(), rows.minimumSizeHint().height()))

    (capped, least), (whole, whole_least) = heights
    assert (capped, least < capped) == (190, True)
    assert whole == whole_least > 40 * 15
