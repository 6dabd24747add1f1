"""The visit that stands out on the page in front: what the dialogs of the treatment are about."""

from typing import NamedTuple, Self


class ChosenVisit(NamedTuple):
    """One visit of one participant."""

    subject_id: str
    code: str

    @classmethod
    def of_key(cls, visit_key: str) -> Self:
        """That of a key such as ``0042/C2D8``."""
        subject_id, _, code = visit_key.partition("/")
        return cls(subject_id, code)

    @property
    def words(self) -> str:
        """``0042 C2D8``."""
        return f"{self.subject_id} {self.code}"
