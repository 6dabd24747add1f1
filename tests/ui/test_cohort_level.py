from ui.cohort_level import CohortLevel


def test_the_levels_are_those_of_the_cohort_and_a_change_is_told_once(session, qtbot):
    who, told = CohortLevel(session.desk.study), []
    for widget in (who.cohort, who.level):
        qtbot.addWidget(widget)
    who.changed.connect(lambda: told.append(who.level.currentData()))
    who.choose("P2", 7.5)
    levels = [who.level.itemData(row) for row in range(who.level.count())]
    who.choose("P1-DL1", 10.0)  # which it does not have

    assert levels == [10.0, 7.5]
    assert who.level.currentData() == 7.5
    assert not who.level.isEnabled()
    assert told == [10.0, 7.5, 7.5]
