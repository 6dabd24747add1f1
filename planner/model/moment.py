"""The moments of a visit that a nurse notes as they come."""

from enum import StrEnum


class Moment(StrEnum):
    """Each is named as the field of ``Attendance`` that keeps it."""

    ARRIVED = "arrived"
    IN_CHAIR = "in_chair"
    MONITORING_STARTED = "monitoring_started"
    DISCHARGED = "discharged"

    @property
    def words(self) -> str:
        """As a sentence says it."""
        return self.value.replace("_", " ")

    def words_in(self, *, bed: bool) -> str:
        """``words``, where it is told whether the place is a bed."""
        return "in bed" if bed and self is Moment.IN_CHAIR else self.words
