"""The buttons under a table of the clinic that change it: off where they could not, with the reason."""

from PySide6.QtWidgets import QAbstractItemView, QPushButton

from ui.language import Marked, tr
from ui.qactions import allow_button
from ui.session import Session
from ui.standing import READ_ONLY


class ChangingButtons:
    """Some change what is chosen in the table; ``choose_first`` says so while nothing is."""

    def __init__(self, session: Session, table: QAbstractItemView, *, choose_first: Marked) -> None:
        self._session, self._table, self._choose_first = session, table, choose_first
        self._of_chosen: dict[QPushButton, bool] = {}
        table.selectionModel().currentChanged.connect(self.follow)

    def add(self, button: QPushButton, *, of_chosen: bool) -> None:
        """One more; does it change what is chosen, or the clinic whatever is?"""
        self._of_chosen[button] = of_chosen
        self.follow()

    def follow(self) -> None:
        """Switch them on and off as the table stands."""
        for button, of_chosen in self._of_chosen.items():
            allow_button(button, why_not=self.why_not(of_chosen=of_chosen))

    def why_not(self, *, of_chosen: bool = True) -> str:
        """Why nothing can be changed by them just now; empty where it can."""
        if self._session.is_read_only:
            return tr(READ_ONLY)
        is_missing = of_chosen and not self._table.currentIndex().isValid()
        return tr(self._choose_first) if is_missing else ""
