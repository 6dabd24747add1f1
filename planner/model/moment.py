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
