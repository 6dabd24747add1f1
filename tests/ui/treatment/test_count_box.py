from ui.treatment.count_box import CountBox


def words(count):
    if count < 0:
        return f"vor {-count} Tagen"
    return f"in {count} {'Tag' if count == 1 else 'Tagen'}"


def test_the_words_stand_on_both_sides_of_the_number_and_go_with_it(qtbot):
    box = CountBox(words, -9, 9, at_first=1)
    qtbot.addWidget(box)
    said = [box.text()]
    for count in (5, -3):
        box.setValue(count)
        said.append(box.text())

    assert said == ["in 1 Tag", "in 5 Tagen", "vor -3 Tagen"]


def test_a_count_that_is_typed_is_taken_with_its_words(qtbot):
    box = CountBox(words, -9, 9, at_first=1)
    qtbot.addWidget(box)
    box.lineEdit().setText("in 7 Tag")
    box.interpretText()

    assert (box.value(), box.text()) == (7, "in 7 Tagen")
