from hypothesis import given
from hypothesis import strategies as st

from planner.model.care_path import Step, StepKind
from ui.board.strip import strip

steps = st.lists(
    st.builds(
        lambda kind, start, minutes: Step(kind, start, start + minutes),
        st.sampled_from(StepKind),
        st.integers(0, 300),
        st.integers(1, 200),
    ),
    max_size=8,
)


@given(steps)
def test_pieces_cover_every_minute_of_a_step_and_never_each_other(steps):
    pieces = strip(tuple(steps))

    for minute in range(500):
        here = [piece for piece in pieces if piece.start <= minute < piece.end]
        wanted = any(step.start <= minute < step.end for step in steps)
        assert sum(piece.bottom - piece.top for piece in here) == (1.0 if wanted else 0)


def test_an_infusion_under_monitoring_is_drawn_above_it():
    monitoring = Step(StepKind.MONITORING, 0, 300)
    infusion = Step(StepKind.INFUSION, 60, 120, agent="sg")
    pieces = strip((monitoring, infusion))

    assert [(piece.step.kind, piece.start, piece.end) for piece in pieces] == [
        (StepKind.MONITORING, 0, 60),
        (StepKind.INFUSION, 60, 120),
        (StepKind.MONITORING, 60, 120),
        (StepKind.MONITORING, 120, 300),
    ]
    assert pieces[1].bottom == pieces[2].top


def test_steps_side_by_side_stay_whole():
    first, second = Step(StepKind.INTAKE, 0, 30), Step(StepKind.OBSERVATION, 30, 60)

    assert [(piece.start, piece.end, piece.top, piece.bottom) for piece in strip((first, second))] == [
        (0, 30, 0.0, 1.0),
        (30, 60, 0.0, 1.0),
    ]
