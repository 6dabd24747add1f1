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
