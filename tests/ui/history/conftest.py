"""A clinic whose history has something of everything: a hold, a placement, an undo and a cancelled visit."""

import pytest

from planner.model.hold import HoldReason
from tests.ui.conftest import HTML
from ui.session import Session


@pytest.fixture
def lived(session: Session) -> Session:
    """No. 2 and 3 enrol 0007 and 0012, 4 holds SG of 0007, 5 cancels, 6 undoes that, 7 cancels again."""
    treatment = session.desk.treatment
    treatment.hold("0007", since="C3D1", reason=HoldReason.LABS, agent="sg", note=f"ANC 800 {HTML}")
    treatment.cancel("0012", "S1", reason="Snowed in")
    session.desk.undo()
    treatment.cancel("0012", "S1", reason="Ill")
    return session
