"""Chairs, beds and monitoring slots: added, changed, renamed with everybody placed there, or removed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.errors import EditRefused
from planner.model.clinic import Chair, Clinic, MonitoringSlot
from planner.model.clinic_dates import OutOfService
from planner.model.day_layout import Assignment
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.places import PlaceKind
from planner.model.unit_name import too_long

Place = Chair | MonitoringSlot
_TOLD = 3  # of more than so many at once the label of an edit counts the rest


def add_place(clinic: Clinic, place: Place) -> Edit:
    """A new place. Raises EditRefused if its name is taken, blank or too long."""
    _refuse_name(clinic, place.name)
    return Edit(f"Add {place.name}", (Change(before=None, after=place),))


def alter_place(before: Place, after: Place) -> Edit:
    """A place under its name: out of service or in it, a chair or a bed, with or without the night.

    Raises:
        EditRefused: it is so already.
    """
    if before == after:
        raise EditRefused(f"{before.name} is already set this way.")
    return Edit(_altered(before, after), (Change(before=before, after=after),))


def rename_place(clinic: Clinic, place: Place, name: str, *, assignments: Iterable[Assignment]) -> Edit:
    """Another name, also for whoever is or was placed there and for its times out of service.

    Raises:
        EditRefused: the name is taken, blank or too long.
    """
    _refuse_name(clinic, name)
    changes = [
        Change(before=place, after=None),
        Change(before=None, after=replace(place, name=name)),
    ]
    for one in _times_out(clinic, place):
        renamed = replace(one, chair=name) if isinstance(place, Chair) else replace(one, slot=name)
        changes += [Change(before=one, after=None), Change(before=None, after=renamed)]
    for placed in assignments:
        if isinstance(place, Chair) and placed.chair == place.name:
            changes.append(Change(before=placed, after=replace(placed, chair=name)))
        elif isinstance(place, MonitoringSlot) and placed.slot == place.name:
            changes.append(Change(before=placed, after=replace(placed, slot=name)))
    return Edit(f"Rename {place.name} to {name}", tuple(changes))


def remove_place(clinic: Clinic, place: Place, *, assignments: Iterable[Assignment]) -> Edit:
    """A place that nobody ever had, with its times out of service.

    Raises:
        EditRefused: somebody is or was placed there.
    """
    had = [
        placed
        for placed in assignments
        if (placed.chair if isinstance(place, Chair) else placed.slot) == place.name
    ]
    if had:
        last = max(had, key=lambda placed: placed.arrival)
        raise EditRefused(
            f"{place.name} stays in the file, since visits are or were placed there, the last of them "
            f"{last.subject_id} {last.visit} on {day_text(last.on)}: take it out of service instead."
        )
    gone = (place, *_times_out(clinic, place))
    return Edit(f"Remove {place.name}", tuple(Change(before=record, after=None) for record in gone))


def remove_places(clinic: Clinic, places: Sequence[Place], *, assignments: Sequence[Assignment]) -> Edit:
    """Several places at once, in one edit; all of them stay where one has to.

    Raises:
        EditRefused: somebody is or was placed at one of them.
    """
    edits = [remove_place(clinic, place, assignments=assignments) for place in places]
    names = [place.name for place in places]
    told = names if len(names) <= _TOLD else [*names[: _TOLD - 1], f"{len(names) - _TOLD + 1} more places"]
    said = " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))
    return Edit(f"Remove {said}", tuple(change for edit in edits for change in edit.changes))


def _refuse_name(clinic: Clinic, name: str) -> None:
    if not name.strip():
        raise EditRefused("A place needs a name.")
    if name != name.strip():
        raise EditRefused(f"The name “{name}” begins or ends with a space: leave it out.")
    if fault := too_long(name):
        raise EditRefused(fault)
    places: tuple[Place, ...] = (*clinic.chairs, *clinic.slots)
    if any(place.name.casefold() == name.casefold() for place in places):
        raise EditRefused(f"There is a place called {name} already: choose another name.")


def _times_out(clinic: Clinic, place: Place) -> Sequence[OutOfService]:
    return [
        one
        for one in clinic.out_of_service
        if (one.chair if isinstance(place, Chair) else one.slot) == place.name
    ]


def _altered(before: Place, after: Place) -> str:
    name = after.name
    if before.in_service != after.in_service:
        return f"Put {name} into service" if after.in_service else f"Take {name} out of service"
    if isinstance(after, MonitoringSlot):
        return f"Staff {name} {'around the clock' if after.overnight else 'until closing'}"
    return f"Make {name} a {'bed' if after.place is PlaceKind.BED else 'chair'}"
