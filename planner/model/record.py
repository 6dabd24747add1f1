"""What is kept in the clinic file: frozen values with a kind and a key."""

from typing import ClassVar, Protocol


class Record(Protocol):
    """A frozen dataclass that one row of the store holds; ``kind`` and ``key`` together are unique."""

    kind: ClassVar[str]

    @property
    def key(self) -> str:
        """The name of this record among its kind."""
