"""When a visit may arrive, before anybody else is thought of."""

from planner.layout.day import Day, DayVisit


def arrivals(day: Day, visit: DayVisit) -> tuple[int, ...]:
    """The minutes on the grid, from opening or from now on, at which the chair would be free in time.

    What was told off the grid may be kept. A pinned visit has its one arrival, whatever the hours say.
    """
    if visit.pinned:
        assert visit.arrival is not None
        return (visit.arrival,)
    if day.opens == day.closes:
        return ()
    stay = visit.chair_stay
    latest = day.closes if stay is None else day.latest_chair_end(visit) - stay.end
    on_grid = {at for at in range(day.opens, latest + 1, day.grid) if at >= day.earliest}
    if visit.told and visit.arrival is not None and day.earliest <= visit.arrival <= latest:
        on_grid.add(visit.arrival)
    return tuple(sorted(on_grid))
