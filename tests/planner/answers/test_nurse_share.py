from hypothesis import given
from hypothesis import strategies as st

from planner.answers.nurse_share import Hands, Moment, Owners, share
from planner.model.nurse_lists import NurseTask

ANY = NurseTask(None, None, "", "", "", ())  # what it is about is handed through and not looked at


def moments(of, *stretches):
    return tuple(Moment(start, end, of, ANY) for start, end in stretches)


def nurses(*hours):
    return tuple(Hands("Day", number, *one) for number, one in enumerate(hours, start=1))


def shared(visits, staff):
    owners = Owners(visits, staff)
    left = share((moment for visit in visits for moment in visit), owners, staff)
    return [[(one.of, one.start) for one in nurse.given] for nurse in staff], left


def test_a_visit_stays_with_one_nurse_and_the_next_goes_to_who_has_less_to_do():
    visits = (
        moments("a", (480, 495), (540, 550)),
        moments("b", (500, 505)),
        moments("c", (600, 610), (700, 710)),
    )
    given, left = shared(visits, nurses((420, 930), (420, 930)))

    assert given == [[("a", 480), ("a", 540)], [("b", 500), ("c", 600), ("c", 700)]]
    assert left == []


def test_a_moment_at_which_its_nurse_is_elsewhere_goes_to_somebody_free():
    visits = (moments("a", (480, 500)), moments("b", (480, 500)), moments("c", (490, 495), (600, 605)))
    staff = nurses((420, 930), (420, 930), (485, 930))
    given, left = shared(visits, staff)

    assert given[2][0] == ("c", 490)
    assert left == []
    assert [nurse.meanwhile(one) for nurse in staff for one in nurse.given] == [[]] * 4


def test_with_too_few_hands_two_fall_together_and_that_is_seen():
    staff = nurses((420, 930))
    visits = (moments("a", (480, 500)), moments("b", (490, 510)))
    shared(visits, staff)

    assert [[other.of for other in staff[0].meanwhile(one)] for one in staff[0].given] == [["b"], ["a"]]


def test_what_nobody_is_on_shift_for_is_left():
    visits = (moments("a", (480, 500), (1200, 1210)),)
    given, left = shared(visits, nurses((420, 930)))

    assert given == [[("a", 480)]]
    assert [moment.start for moment in left] == [1200]
    assert shared(visits, ())[1] == list(visits[0])


def test_at_a_change_of_shift_a_visit_is_handed_over_to_who_has_less_to_do_then():
    long = moments("a", *((at, at + 30) for at in range(370, 900, 60)))
    given, _ = shared((long,), nurses((360, 930), (360, 930), (630, 1140)))

    assert [of for of, _ in given[0]] == ["a"] * 5
    assert [of for of, _ in given[2]] == ["a"] * 4
    assert given[1] == []  # who was there before takes nothing over


STRETCH = st.tuples(st.integers(420, 1200), st.integers(5, 20)).map(lambda one: (one[0], sum(one)))
VISITS = st.lists(st.lists(STRETCH, min_size=1, max_size=4), max_size=8).map(
    lambda visits: tuple(moments(f"v{number}", *one) for number, one in enumerate(visits))
)
STAFF = st.lists(st.sampled_from(((420, 930), (630, 1140), (420, 1140))), max_size=4)


@given(visits=VISITS, hours=STAFF)
def test_every_moment_is_given_out_once_to_somebody_on_shift_and_each_time_alike(visits, hours):
    staff = nurses(*hours)
    given, left = shared(visits, staff)
    every = sorted(moment for visit in visits for moment in visit)

    assert sorted((*(one for nurse in staff for one in nurse.given), *left)) == every
    assert all(nurse.is_there(one) for nurse in staff for one in nurse.given)
    assert not [one for one in left if any(nurse.is_there(one) for nurse in staff)]
    assert shared(visits, nurses(*hours)) == (given, left)


def test_nobody_has_nothing_while_another_has_much_that_could_be_given():
    early = [moments(f"e{number}", (430 + 40 * number, 460 + 40 * number)) for number in range(3)]
    days = [
        moments(f"d{number}", *((at, at + 10) for at in range(640 + 15 * number, 1100, 90)))
        for number in range(4)
    ]
    given, left = shared((*early, *days), nurses((420, 930), (420, 930), (420, 930), (630, 1140)))
    counts = [len(one) for one in given]

    assert left == []
    assert min(counts) > 0
    assert counts[3] < len([one for visit in days for one in visit])


@given(visits=VISITS, hours=STAFF)
def test_sharing_evenly_never_makes_more_fall_together_than_one_nurse_alone_would(visits, hours):
    staff, alone = nurses(*hours), nurses(*hours[:1])
    shared(visits, staff)
    shared(visits, alone)
    fell = sum(bool(nurse.meanwhile(one)) for nurse in staff for one in nurse.given)

    assert not hours or len(hours) > 1 or fell == sum(bool(alone[0].meanwhile(one)) for one in alone[0].given)
