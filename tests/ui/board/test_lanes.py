from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from planner.model.places import PlaceKind
from tests.ui.boards import CHAIRS, board, chair_block, closed_board, full_board, slot_block
from ui.board.lanes import Heading, Lane, lanes


def places(shown):
    return [row.name for row in shown.rows if isinstance(row, Lane)]


def test_only_places_in_use_are_shown_with_a_count_of_the_free_ones():
    shown = lanes(board(chair_block(place="Chair 7")), show_free=False)
    heads = [row for row in shown.rows if isinstance(row, Heading)]

    assert places(shown) == ["Chair 7"]
    assert [(head.name, head.detail) for head in heads] == [
        ("Chairs", "1 used, 20 free all day"),
        ("Beds", "0 used, 3 free all day"),
        ("Monitoring slots", "0 used, 6 free all day"),
    ]


def test_free_places_are_shown_when_asked_for():
    assert len(places(lanes(board(chair_block()), show_free=True))) == 30


def test_a_place_out_of_service_is_not_free_and_says_so():
    broken = replace(CHAIRS[1], in_service=False)
    day = replace(board(chair_block()), rows=(CHAIRS[0], broken))
    shown = lanes(day, show_free=True)

    assert places(shown) == ["Chair 1", "Chair 2 (out)"]
    assert shown.rows[0].detail == "1 used, 0 free all day, 1 out of service"


def test_two_visits_in_one_chair_at_once_are_both_seen():
    day = board(chair_block("0012"), chair_block("0015", start=500))
    shown = lanes(day, show_free=False)

    assert len(shown.rows[1].tracks) == 2
    assert shown.top_of(0) != shown.top_of(1)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Chair 1", "Chair 2", "Slot 1"]), st.integers(0, 1200), st.integers(30, 600)
        ),
        max_size=25,
    )
)
def test_every_block_is_found_where_it_is_drawn_and_none_covers_another(stays):
    blocks = [
        replace(
            slot_block(place=place, start=start, end=start + minutes),
            kind=PlaceKind.CHAIR if place.startswith("Chair") else PlaceKind.SLOT,
        )
        for place, start, minutes in stays
    ]
    shown = lanes(board(*blocks), show_free=False)
    found = [
        shown.at(shown.top_of(number) + 0.5, (block.start + block.end) / 2)
        for number, block in enumerate(blocks)
    ]

    assert found == list(range(len(blocks)))


def test_nothing_is_found_on_a_heading_or_beside_a_block():
    shown = lanes(full_board(), show_free=False)

    assert shown.at(0.1, 500) is None
    assert shown.at(shown.height + 3, 500) is None
    assert shown.at(1, 23 * 60) is None


def test_on_a_closed_day_nothing_is_called_free():
    shown = lanes(closed_board(), show_free=False)

    assert [row.detail for row in shown.rows if isinstance(row, Heading)] == ["", "", ""]
