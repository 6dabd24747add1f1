"""Keeping another version of the study file beside those there are; nobody follows it yet."""

from collections.abc import Collection, Iterable

from planner.errors import EditRefused
from planner.model.edit import Edit, created
from planner.model.study import Study
from planner.model.study_text import StudyVersion


def keep_version(added: StudyVersion, study: Study, *, first: Study, known: Collection[str]) -> Edit:
    """The edit that keeps a version; ``study`` is what it says, ``known`` are the names of those kept.

    Raises:
        EditRefused: a version of that name is kept already, or it does not go with the ``first`` one.
    """
    if added.version in known:
        raise EditRefused(
            f"A version “{added.version}” is kept already: give the new one a name of its own "
            "(study.version), or replace the text of the old one with “clinic-day study set”."
        )
    goes_with(study, first=first)
    return Edit(f"Keep {study.identity.protocol}, “{study.version}”", created(added))


def goes_with(study: Study, *, first: Study) -> None:
    """Refuse a version of another protocol, or with an agent that the first study file does not name."""
    if study.identity.protocol != first.identity.protocol:
        raise EditRefused(
            f"The file is of protocol {study.identity.protocol}, and this clinic follows "
            f"{first.identity.protocol}."
        )
    known = {agent.code for agent in first.agents}
    unknown = next((agent for agent in study.agents if agent.code not in known), None)
    if unknown is not None:
        raise EditRefused(
            f"“{study.version}” gives {unknown.name}, which “{first.version}” does not name: add "
            f"[agents.{unknown.code}] to that one first, with no days on which it is given."
        )


def names_agents_of(study: Study, others: Iterable[Study]) -> None:
    """Refuse a first study file that leaves out an agent of a later version."""
    for other in others:
        goes_with(other, first=study)
