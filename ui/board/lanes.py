"""The rows of the board: places in use under their headings, free ones only when asked for."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from planner.model.day_board import Block, BoardRow, DayBoard
from planner.model.places import PlaceKind
from ui.language import marked, tr

HEADINGS = {
    PlaceKind.CHAIR: marked("Chairs"),
    PlaceKind.BED: marked("Beds"),
    PlaceKind.SLOT: marked("Monitoring slots"),
}
OUT = marked("{place} (out)", "out of service")
HEADING_SHARE = 0.56  # a heading's height, as a share of a lane's


@dataclass(frozen=True, slots=True)
class Track:
    """Blocks one after another, none over another: their numbers in the board, starts and ends."""

    numbers: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def between(self, first: float, last: float) -> tuple[int, ...]:
        """The blocks that share a minute with that stretch."""
        return self.numbers[bisect_right(self.ends, first) : bisect_left(self.starts, last)]


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, and how much of it is in use."""

    name: str
    detail: str
    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class Lane:
    """One place, with as many tracks as blocks that claim it at once: one, unless something is wrong."""

    row: BoardRow
    tracks: tuple[Track, ...]

    @property
    def name(self) -> str:
        """The place, and that it is out of service if so."""
        place = self.row.place
        return place if self.row.in_service else tr(OUT, place=place)


@dataclass(frozen=True, slots=True)
class Lanes:
    """All rows from top to bottom. ``tops`` are in lane heights, one more than there are rows."""

    rows: tuple[Heading | Lane, ...]
    tops: tuple[float, ...]
    seats: dict[int, tuple[int, int]] = field(repr=False)

    @property
    def height(self) -> float:
        """Of everything, in lane heights."""
        return self.tops[-1]

    def row_at(self, height: float) -> int | None:
        """The row at a height; None outside."""
        row = bisect_right(self.tops, height) - 1
        return row if 0 <= row < len(self.rows) else None

    def row_of(self, place: str, kind: PlaceKind) -> int | None:
        """The row of a place; the heading of its group where the place itself is not shown."""
        heading = None
        for row, shown in enumerate(self.rows):
            if isinstance(shown, Lane) and shown.row.place == place:
                return row
            if isinstance(shown, Heading) and shown.kind is kind:
                heading = row
        return heading

    def top_of(self, number: int) -> float:
        """The upper edge of a block's track."""
        row, track = self.seats[number]
        return self.tops[row] + track

    def at(self, height: float, minute: float) -> int | None:
        """The block there; None where there is none."""
        row = self.row_at(height)
        lane = self.rows[row] if row is not None else None
        if row is None or not isinstance(lane, Lane):
            return None
        track = lane.tracks[int(height - self.tops[row])] if lane.tracks else None
        return next(iter(track.between(minute, minute)), None) if track else None


def lanes(board: DayBoard, *, show_free: bool) -> Lanes:
    """The rows of a day, in the order of the clinic's places."""
    blocks: dict[str, list[int]] = {}
    for number, block in enumerate(board.blocks):
        blocks.setdefault(block.place, []).append(number)
    rows: list[Heading | Lane] = []
    for kind, name in HEADINGS.items():
        places = [row for row in board.rows if row.kind is kind]
        if not places:
            continue
        used = [row for row in places if row.place in blocks]
        is_silent = board.opens is None and not used  # nothing is free on a day on which nobody comes
        rows.append(Heading(tr(name), "" if is_silent else _occupancy(places, used), kind))
        rows.extend(
            Lane(row, _tracks(board.blocks, blocks.get(row.place, [])))
            for row in places
            if show_free or row in used
        )
    return _stacked(tuple(rows))


def _occupancy(places: list[BoardRow], used: list[BoardRow]) -> str:
    free = sum(row.in_service for row in places if row not in used)
    shut = sum(not row.in_service for row in places)
    said = [tr("%n used", "places", len(used)), tr("%n free all day", "places", free)]
    if shut:
        said.append(tr("%n out of service", "places", shut))
    return ", ".join(said)


def _tracks(blocks: tuple[Block, ...], numbers: list[int]) -> tuple[Track, ...]:
    tracks: list[list[int]] = []
    for number in sorted(numbers, key=lambda number: (blocks[number].start, blocks[number].end)):
        start = blocks[number].start
        free = next((track for track in tracks if blocks[track[-1]].end <= start), None)
        if free is None:
            tracks.append([number])
        else:
            free.append(number)
    return tuple(
        Track(
            numbers=tuple(track),
            starts=tuple(blocks[number].start for number in track),
            ends=tuple(blocks[number].end for number in track),
        )
        for track in tracks
    )


def _stacked(rows: tuple[Heading | Lane, ...]) -> Lanes:
    tops, seats = [0.0], {}
    for place, row in enumerate(rows):
        if isinstance(row, Heading):
            tops.append(tops[-1] + HEADING_SHARE)
            continue
        for index, track in enumerate(row.tracks):
            seats.update(dict.fromkeys(track.numbers, (place, index)))
        tops.append(tops[-1] + max(1, len(row.tracks)))
    return Lanes(rows, tuple(tops), seats)
