"""What a calendar may not say, whatever a place is called: looked for before the file is written."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.model.calendar_event import CalendarEvent
from planner.model.participant import Participant
from planner.model.study import Study

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = {"an agent": 2}  # else three: a slot may be called S1, as a visit is
_SQUASHED = 6  # long enough to be meant even where it was written with other spaces or dashes
_PLACE_WORDS = frozenset({"bay", "bed", "chair", "infusion", "monitoring", "room", "slot", "unit", "ward"})


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words that must not be found, each with what it is (``a subject id``), to say so to a person."""

    terms: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, study: Study, participants: Iterable[Participant] = ()) -> "Withheld":
        """The protocol, its agents, and the subject ids and notes of these participants."""
        known = study.identity
        people = tuple(participants)
        agents = (text for agent in study.agents for text in (agent.code, agent.name, agent.short))
        return cls(
            (
                *((text, "the protocol") for text in (known.protocol, known.registry_id, known.title)),
                *((text, "an agent") for text in agents),
                *((person.subject_id, "a subject ID") for person in people),
                *((person.note, "a note") for person in people),
            )
        )

    def with_terms(self, terms: Iterable[tuple[str, str]]) -> "Withheld":
        """These words and more of them."""
        return Withheld(tuple(dict.fromkeys((*self.terms, *terms))))

    def with_events(self, events: Iterable[CalendarEvent]) -> "Withheld":
        """These words, and whose and what the events are."""
        stays = tuple(events)
        return self.with_terms(
            (
                *((event.subject_id, "a subject ID") for event in stays),
                *((event.visit, "a visit code") for event in stays),
                *((agent, "an agent") for event in stays for agent in event.agents),
            )
        )

    def without(self, what: str) -> "Withheld":
        """All of these words but those that are ``what``."""
        return Withheld(tuple(term for term in self.terms if term[1] != what))

    def found_in(self, texts: Iterable[str]) -> dict[str, str]:
        """The texts that hold one of the words, each with what the first one found is.

        Whole words are compared, without case and in their order; long ones also without what stands between.
        A note made only of words for places (``chair 3``) is not looked for: it says nothing of a person.
        """
        searched = [(_Phrase.of(term), what) for term, what in dict(self.terms).items()]
        searched = [(phrase, what) for phrase, what in searched if phrase.tells(what)]
        found = {}
        for text in set(texts):
            phrase = _Phrase.of(text)
            what = next((what for term, what in searched if phrase.holds(term)), None)
            if what is not None:
                found[text] = what
        return found


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A text as its words, and as those words run together."""

    words: Sequence[str]
    spaced: str
    squashed: str

    @classmethod
    def of(cls, text: str) -> "_Phrase":
        words = _WORD.findall(text.casefold())
        return cls(words, f" {' '.join(words)} ", "".join(words))

    def tells(self, what: str) -> bool:
        """Would finding it tell anything?"""
        place_like = what == "a note" and all(word in _PLACE_WORDS or word.isdigit() for word in self.words)
        return len(self.squashed) >= _SHORTEST.get(what, 3) and not place_like

    def holds(self, term: "_Phrase") -> bool:
        if term.spaced in self.spaced:
            return True
        return len(term.squashed) >= _SQUASHED and term.squashed in self.squashed
