from datetime import date

from ui.palette.offer import MOST, Kind, Offer, Target, ranked


def an_action(text, **more):
    return Offer(Kind.ACTION, text, Target(act=text), **more)


def a_person(subject_id):
    return Offer(Kind.PARTICIPANT, subject_id, Target(subject_id=subject_id), also=(subject_id.lstrip("0"),))


def test_the_better_fit_comes_first_and_equals_as_they_stand():
    offers = (an_action("Today"), an_action("Go to day"), an_action("Day"), an_action("Next day"))

    assert [one.text for one in ranked("day", offers)] == ["Day", "Go to day", "Next day", "Today"]


def test_with_nothing_typed_all_are_offered_as_they_stand():
    offers = (an_action("B"), an_action("A"))

    assert ranked("  ", offers) == offers


def test_a_subject_id_is_found_without_its_zeros():
    people = (a_person("0112"), a_person("0012"))

    assert [one.text for one in ranked("12", people)] == ["0012", "0112"]


def test_what_is_renamed_is_found_by_its_first_name_too():
    undo = an_action("Undo: move 0012 C2D1", also=("Undo",))

    assert ranked("undo", (an_action("Und"), undo)) == (undo,)


def test_a_day_is_always_offered_after_what_begins_so():
    day = Offer(Kind.DAY, "Monday 23 November 2026", Target(day=date(2026, 11, 23)))
    offers = (
        day,
        an_action("Todo list of help", explained="."),
        an_action("Help", explained="What is today."),
    )

    assert [one.text for one in ranked("today", offers)] == ["Monday 23 November 2026", "Help"]


def test_no_more_is_offered_than_anybody_reads():
    assert len(ranked("p", tuple(an_action(f"P{number}") for number in range(200)))) == MOST
