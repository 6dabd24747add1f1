"""The visit that stands out on the page in front: what the dialogs of the treatment are about."""

from typing import NamedTuple


class ChosenVisit(NamedTuple):
    """One visit of one participant."""

    subject_id: str
    code: str

    @property
    def words(self) -> str:
        """``0042 C2D8``."""
        return f"{self.subject_id} {self.code}"
