"""How somebody stands in the study, in words: on treatment only once something of it took place."""

from collections.abc import Callable
from datetime import date

from planner.model.participant import Participant, ParticipantStatus
from ui.language import tr
from ui.record_words import record_word


def standing_in_words(one: Participant, *, today: date, has_begun: Callable[[], bool]) -> str:
    """``first dose to come``, ``on treatment``, ``follow-up``.

    ``has_begun``: has anything of the course taken place? Asked only of whose first date is still to come.
    """
    is_on_treatment = one.stands is ParticipantStatus.ON_TREATMENT
    if is_on_treatment and one.first_step_dose >= today and not has_begun():
        return tr("first dose to come")
    return record_word(one.stands)
