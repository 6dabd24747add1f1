"""Rescue readiness of a day: who may get CRS, beside what the unit has for them."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class MayGetCrs:
    """Somebody inside the time in which CRS is looked out for after a dose (the study file says how long)."""

    subject_id: str
    visit: str
    agent: str
    started: datetime
    until: datetime
    is_noted: bool


class _Stock(NamedTuple):
    """Something there is so many of (None: the clinic file does not say) for so many participants."""

    there: int | None
    one: str
    many: str
    participants: int
    may: str

    @property
    def words(self) -> str:
        return f"{self.there} {self.one if self.there == 1 else self.many}"


@dataclass(frozen=True, slots=True)
class RescueReadiness:
    """How many may get CRS during the day and at once, beside what the unit has for them.

    ``monitored_places`` are those in service; doses and oxygen are None where the clinic file does not say.
    What one participant would take is for a person to say: here it is counted as one of each.
    """

    may_get_crs: tuple[MayGetCrs, ...]
    at_once: int
    monitored_places: int
    tocilizumab_doses: int | None = None
    oxygen_places: int | None = None

    @property
    def words(self) -> str:
        """``1 at once; 6 monitored places in service, 4 doses of tocilizumab in stock``."""
        return f"{self.at_once} at once; {', '.join(s.words for s in self._stock() if s.there is not None)}"

    @property
    def told(self) -> tuple[str, ...]:
        """The words, what is short and what is not said, without saying a number twice."""
        known = sum(stock.there is not None for stock in self._stock())
        words = () if len(self.short) == known else (f"{self.words}.",)
        return (*words, *self.short, *self.unsaid)

    @property
    def short(self) -> tuple[str, ...]:
        """What there is less of than participants who may need it, a sentence each."""
        return tuple(
            f"Too few: {stock.words} for {stock.participants} who may get CRS {stock.may}."
            for stock in self._stock()
            if stock.there is not None and stock.there < stock.participants
        )

    @property
    def unsaid(self) -> tuple[str, ...]:
        """What the clinic file does not say, a sentence each."""
        return tuple(
            f"Not in the clinic file: the number of {stock.many}."
            for stock in self._stock()
            if stock.there is None
        )

    def _stock(self) -> tuple[_Stock, ...]:
        """Doses are used up over the day; places are given back."""
        slots, doses, oxygen = self.monitored_places, self.tocilizumab_doses, self.oxygen_places
        day, once = (len(self.may_get_crs), "that day"), (self.at_once, "at once")
        return (
            _Stock(slots, "monitored place in service", "monitored places in service", *once),
            _Stock(doses, "dose of tocilizumab in stock", "doses of tocilizumab in stock", *day),
            _Stock(oxygen, "place with oxygen", "places with oxygen", *once),
        )
