"""What is said of following another version of the study file."""

from collections.abc import Callable

from planner.model.monitoring import MonitoringProfile
from planner.model.version_change import AmendmentForAll, AmendmentPreview
from ui.language import tr

ToWords = Callable[[AmendmentPreview], tuple[str, ...]]


def remarks(foreseen: AmendmentForAll, to_words: ToWords, *, is_of_one: bool) -> tuple[str, ...]:
    """That it is dated later, whom it does not fit, and what ``to_words`` says of each.

    Whose it is is said where it is of several.
    """
    return (
        *((foreseen.early,) if foreseen.early else ()),
        *(tr("Does not fit {misfit}", misfit=misfit) for misfit in foreseen.misfits),
        *(
            sentence if is_of_one else f"{preview.subject_id}: {sentence}"
            for preview in foreseen.previews
            for sentence in to_words(preview)
        ),
    )


def follows(subject_id: str, version: str, profiles: str) -> str:
    """What somebody follows now; ``profiles`` are those in force, in words."""
    if not profiles:
        return tr("{subject} follows “{version}” today.", subject=subject_id, version=version)
    return tr(
        "{subject} follows “{version}” today, with the monitoring profile {profiles}.",
        subject=subject_id,
        version=version,
        profiles=profiles,
    )


def named(profile: MonitoringProfile) -> str:
    """A monitoring profile as a choice."""
    if profile.is_open:
        return tr("The monitoring profile “{profile}” (no hours yet)", profile=profile.words)
    return tr("The monitoring profile “{profile}”", profile=profile.words)
