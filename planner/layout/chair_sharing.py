"""How visits could share chairs if only chairs were scarce: so many minutes late is every layout.

Alike chairs can be given out so that each sees its visits one after the other; moved up to opening, the
shortest first, no chair's visits are later than before. So it is enough to share out lengths, which are few.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import prod

from planner.layout.day import Day, DayVisit

STATES = 5_000
"""Ways to have some visits of each length left that are still counted: some hundredths of a second."""
SHARES = 200
"""Ways to fill one chair that are still counted."""

_Counts = tuple[int, ...]
"""So many visits of each length."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """The fewest minutes late, and the lengths of the stays that follow each other, chair by chair."""

    late: int
    chairs: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class _Share:
    """What one chair sees: the minutes late, and, so that much is left to shift, how uneven the day gets."""

    counts: _Counts
    late: int
    uneven: int


def sharing(day: Day, visits: tuple[DayVisit, ...]) -> Sharing | None:
    """The best sharing of the day's chairs among these visits; None if there is none, or too many."""
    by_length: dict[int, list[DayVisit]] = {}
    for visit in visits:
        stay = visit.chair_stay
        if stay is not None:
            by_length.setdefault(stay.minutes, []).append(visit)
    lengths = sorted(by_length)
    counts = tuple(len(by_length[length]) for length in lengths)
    if prod(count + 1 for count in counts) > STATES:
        return None
    ends = (max(day.latest_chair_end(visit) for visit in by_length[length]) for length in lengths)
    latest = list(accumulate(ends, max))  # whoever is last on a chair is one of those: no stricter than true
    shares = []
    for share in _shares(day, lengths, latest, counts):
        shares.append(share)
        if len(shares) > SHARES:
            return None
    chosen = _chosen(shares, counts, len(day.chairs))
    if chosen is None:
        return None
    chairs = tuple(
        tuple(length for length, count in zip(lengths, share.counts, strict=True) for _ in range(count))
        for share in chosen
    )
    return Sharing(sum(share.late for share in chosen), chairs)


def _shares(day: Day, lengths: list[int], latest: list[int], counts: _Counts) -> Iterator[_Share]:
    """Every way to fill one chair from the first arrival on, in order of length."""

    def longer(share: _Share, end: int, first: int) -> Iterator[_Share]:
        for index in range(first, len(lengths)):
            until = end + lengths[index]
            if share.counts[index] == counts[index] or until > latest[index]:
                continue
            more = tuple(count + (index == at) for at, count in enumerate(share.counts))
            late = share.late + max(0, until - day.finish_by)
            longest = _Share(more, late, (until - day.earliest) ** 2)
            yield longest
            yield from longer(longest, until, index)

    yield from longer(_Share((0,) * len(lengths), 0, 0), day.earliest, 0)


def _chosen(shares: list[_Share], counts: _Counts, chairs: int) -> tuple[_Share, ...] | None:
    """Chair by chair, each with the longest that is left: the cheapest way to have nobody left."""
    nobody = (0,) * len(counts)
    ways: dict[_Counts, tuple[int, int, tuple[_Share, ...]]] = {counts: (0, 0, ())}
    for _ in range(chairs):
        following = {nobody: ways[nobody]} if nobody in ways else {}
        for left, (late, uneven, chosen) in ways.items():
            if left == nobody:
                continue
            longest = max(index for index, count in enumerate(left) if count)
            for share in shares:
                if not share.counts[longest] or any(a > b for a, b in zip(share.counts, left, strict=True)):
                    continue
                rest = tuple(b - a for a, b in zip(share.counts, left, strict=True))
                way = late + share.late, uneven + share.uneven, (*chosen, share)
                if rest not in following or way[:2] < following[rest][:2]:
                    following[rest] = way
        ways = following
    return ways[nobody][2] if nobody in ways else None
