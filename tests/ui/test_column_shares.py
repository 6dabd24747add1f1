from ui.column_fit import Column
from ui.column_shares import ColumnShares, Spare

VISIT = Column(60, 60, 60)
NIGHTS = Column(90, 40, 40)  # a long head over short cells
FINDING = Column(1000, 1000, 90, (1000,))
ALL = (VISIT, NIGHTS, FINDING)


def test_the_last_column_takes_what_is_left_unless_another_is_named():
    assert ColumnShares().widths((VISIT, NIGHTS), 200, shown=(0, 1)) == (60, 140)
    assert ColumnShares(rest=0).widths((VISIT, NIGHTS), 200, shown=(0, 1)) == (110, 90)


def test_a_dragged_column_is_as_wide_as_it_was_made_and_never_narrower_than_its_longest_word():
    assert ColumnShares().widths(ALL, 300, shown=(0, 1, 2), dragged={1: 120}) == (60, 120, 120)
    assert ColumnShares().widths(ALL, 300, shown=(0, 1, 2), dragged={1: 10}) == (60, 40, 200)


def test_what_a_column_that_takes_what_is_left_was_dragged_to_leaves_the_rest_free():
    assert ColumnShares().widths((VISIT, NIGHTS), 200, shown=(0, 1), dragged={1: 70}) == (60, 70)


def test_a_column_that_is_not_shown_has_no_width_and_the_last_that_is_takes_what_is_left():
    assert ColumnShares().widths(ALL, 1200, shown=(0, 2)) == (60, 0, 1140)
    assert ColumnShares().widths(ALL, 200, shown=(0, 1)) == (60, 140, 0)


def test_columns_of_one_width_are_those_that_are_shown():
    assert ColumnShares(is_even=True).widths(ALL, 200, shown=(0, 1)) == (100, 100, 0)


def test_a_spare_column_is_left_out_of_a_table_that_is_narrower_than_so_many_digits():
    assert Spare(1, digits=80).is_left_out(639, digit=8)
    assert not Spare(1, digits=80).is_left_out(640, digit=8)


def test_at_least_the_last_column_is_as_wide_as_its_longest_word_and_others_as_their_cells():
    assert ColumnShares().least((VISIT, FINDING, FINDING)) == 60 + 1000 + 90
    assert ColumnShares(wraps=frozenset({1})).least((VISIT, FINDING, FINDING)) == 60 + 90 + 90


def test_at_its_narrowest_every_column_wraps_and_a_spare_one_is_left_out():
    assert ColumnShares().narrowest(ALL) == 60 + 40 + 90
    assert ColumnShares(spare=Spare(1, digits=9)).narrowest(ALL) == 60 + 90


def test_a_table_without_columns_takes_no_room():
    assert ColumnShares().widths((), 100, shown=()) == ()
    assert ColumnShares().least(()) == 0
