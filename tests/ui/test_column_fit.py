from ui.column_fit import Column, even_widths, fitted_widths, least_widths

VISIT = Column(60, 60, 60)
NIGHTS = Column(90, 40, 40)  # a long head over short cells
DOSES = Column(230, 230, 50, (230,) * 10 + (110,) * 20)
FINDING = Column(1000, 1000, 90, (1000,))


def fitted(*columns, room, wraps=(), rest=-1):
    return fitted_widths(columns, room, wraps={number % len(columns) for number in (*wraps, rest)}, rest=rest)


def test_what_is_left_in_the_end_goes_to_the_column_that_takes_the_rest():
    assert fitted(VISIT, NIGHTS, room=200) == (60, 140)
    assert fitted(VISIT, NIGHTS, room=200, rest=0) == (110, 90)


def test_heads_wrap_before_any_cell_does():
    assert fitted(VISIT, NIGHTS, DOSES, room=360) == (60, 40, 260)
    assert fitted(VISIT, NIGHTS, DOSES, room=379) == (60, 40, 279)


def test_a_head_is_in_one_line_again_where_there_is_room_for_it():
    assert fitted(VISIT, NIGHTS, FINDING, room=1149) == (60, 40, 1049)
    assert fitted(NIGHTS, Column(80, 40, 40), FINDING, room=1140) == (90, 40, 1010)


def test_cells_of_the_columns_that_are_to_wrap_wrap_before_others():
    visit, doses, finding = fitted(VISIT, DOSES, FINDING, room=330, wraps=(1,))

    assert visit == 60
    assert doses < 230
    assert finding < 1000
    assert visit + doses + finding == 330


def test_many_short_cells_stay_in_one_line_beside_a_long_one():
    _, doses, finding = fitted(VISIT, DOSES, FINDING, room=320, wraps=(1,))

    assert doses >= 110
    assert finding >= FINDING.least


def test_where_that_is_not_enough_every_column_wraps_down_to_its_longest_word():
    date = Column(120, 120, 45, (120,) * 8)
    widths = fitted(VISIT, date, DOSES, FINDING, room=280, wraps=(2,))

    assert sum(widths) == 280
    assert 45 <= widths[1] < 120


def test_no_column_is_narrower_than_its_longest_word_however_small_the_screen():
    assert fitted(VISIT, NIGHTS, DOSES, FINDING, room=100) == (60, 40, 50, 90)


def test_columns_of_one_width_share_the_room_but_hold_every_word():
    assert even_widths((VISIT, NIGHTS, VISIT), 200) == (66, 67, 67)
    assert even_widths((VISIT, FINDING), 100) == (90, 90)


def test_at_least_only_the_columns_that_are_to_wrap_do():
    assert least_widths((VISIT, DOSES, FINDING), wraps={2}) == (60, 230, 90)


def test_no_columns_take_no_room():
    assert fitted_widths((), 100, wraps=(), rest=-1) == ()
    assert even_widths((), 100) == ()
