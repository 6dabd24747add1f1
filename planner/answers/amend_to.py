"""What a move to a version or to a monitoring profile comes to for one participant, or for those to come."""

from collections.abc import Iterable
from datetime import date

from planner.answers.versions import Versions
from planner.errors import EditRefused
from planner.model.amend_to import AmendTo, ToProfile, ToVersion
from planner.model.day_text import day_text
from planner.model.edit import Change
from planner.model.following import Following, Newcomers, ProfileInForce
from planner.model.study import Study
from planner.schedule.profiles import with_profiles

_Decided = tuple[str | None, tuple[ProfileInForce, ...]]  # the version, and the profiles decided beside it


def following_of(
    versions: Versions, subject_id: str, to: AmendTo, *, since: date, decided_by: str
) -> Following:
    """What one participant would follow from a day on.

    Raises:
        UnknownVersion, EditRefused: there is no such version, profile or monitored agent.
        OpenValue: the profile has no hours yet.
    """
    known = versions.followings(subject_id)
    before = [one for one in known if one.since <= since]
    now: _Decided = (before[-1].version, before[-1].profiles) if before else (None, ())
    version, profiles = _decided(versions, to, now)
    number = max((one.number for one in known), default=0) + 1
    return Following(subject_id, number, since, version, profiles, decided_by)


def before_its_date(study: Study, to: AmendTo, *, since: date) -> str:
    """That what would be followed is dated later, in a sentence; empty where it is not.

    ``study`` is what is followed then.
    """
    if isinstance(to, ToVersion):
        name, dated = study.version, study.effective
    else:
        profile = next(
            one
            for one in study.monitoring_profiles
            if one.name == to.profile and to.agent in (None, one.agent)
        )
        if profile.effective is None:
            return ""
        name, dated = profile.words, profile.effective
    days = (dated - since).days
    if days <= 0:
        return ""
    return (
        f"“{name}” is dated {day_text(dated)}; from {day_text(since)} on it would be followed "
        f"{days} {'day' if days == 1 else 'days'} before its date."
    )


def newcomers_of(versions: Versions, to: AmendTo, *, since: date, decided_by: str) -> Iterable[Change]:
    """The change by which whoever begins on that day or later follows it; none if they do already."""
    before = versions.newcomers(since)
    now: _Decided = (before.version, before.profiles) if before is not None else (None, ())
    decided = _decided(versions, to, now)
    if decided == now:
        return ()
    same_day = before if before is not None and before.since == since else None
    return (Change(before=same_day, after=Newcomers(since, *decided, decided_by)),)


def _decided(versions: Versions, to: AmendTo, now: _Decided) -> _Decided:
    if isinstance(to, ToVersion):
        return versions.key_of(to.version), ()
    version, profiles = now
    study = versions.named(version)
    agent = _monitored(study, to)
    _known(study, agent, to.profile)
    others = tuple(one for one in profiles if one.agent != agent)
    if study.monitoring_in_force[agent] == to.profile:
        return version, others
    wanted = (*others, ProfileInForce(agent, to.profile))
    with_profiles(study, wanted)
    return version, wanted


def _monitored(study: Study, to: ToProfile) -> str:
    monitored = tuple(study.monitoring_in_force)
    if to.agent is None and len(monitored) == 1:
        return monitored[0]
    if to.agent is None or to.agent not in monitored:
        names = " and ".join(study.agent(agent).name for agent in monitored) or "no agent"
        raise EditRefused(f"“{study.version}” has {names} monitored: say of which the profile is.")
    return to.agent


def _known(study: Study, agent: str, profile: str) -> None:
    names = [one.name for one in study.monitoring_profiles if one.agent == agent]
    if profile not in names:
        known = ", ".join(f"“{name}”" for name in names)
        raise EditRefused(
            f"“{study.version}” has no monitoring profile “{profile}” for {study.agent(agent).name}; "
            f"it has {known}."
        )
