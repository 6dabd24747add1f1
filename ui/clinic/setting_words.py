"""What each limit and each stock of the unit is called in the window's language."""

from planner.model.clinic_settings import SETTING_WORDS
from ui.language import marked, tr

WORDS = {
    "name": marked("Name of the unit"),
    "zone": marked("Time zone"),
    "pharmacy_bags_per_half_hour": marked("Bags made in half an hour"),
    "bag_ready_minutes": marked("Minutes to make a bag"),
    "first_dose_cap": marked("First doses a day, at most"),
    "first_dose_stagger_minutes": marked("Minutes between two first doses"),
    "finish_early_minutes": marked("Minutes to finish before closing"),
    "late_minutes": marked("Minutes past closing allowed for a long visit"),
    "grid_minutes": marked("Minutes between arrival times"),
    "acuity_infusing": marked("Share of a nurse while infusing"),
    "acuity_observing": marked("Share of a nurse while observed"),
    "acuity_monitoring": marked("Share of a nurse while monitored"),
    "acuity_per_nurse": marked("The most that one nurse carries"),
    "calm_share": marked("Share of hands in use on a calm day"),
    "tocilizumab_doses": marked("Doses of tocilizumab in stock"),
    "oxygen_places": marked("Places with oxygen"),
    "board_locked": marked("The board opens locked"),
}

SETTINGS = tuple(SETTING_WORDS)
"""The names of the settings, in the order in which a person reads them."""


def setting_words(name: str) -> str:
    """``Minutes to make a bag``."""
    return tr(WORDS[name])
