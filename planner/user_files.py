"""Where this user's own files are, the same for the window and the command line."""

from pathlib import Path

APPLICATION = "clinic-day-planner"

# platformdirs is imported where it is asked: it costs nine milliseconds that neither the first paint nor
# ``--help`` needs.


def users_clinic_file() -> Path:
    """The clinic file that is opened where no other is named."""
    from platformdirs import user_data_path  # noqa: PLC0415 - see above

    return user_data_path(APPLICATION, appauthor=False) / "clinic.db"


def users_fault_log() -> Path:
    """The file in which faults of the program are noted."""
    from platformdirs import user_log_path  # noqa: PLC0415 - see above

    return user_log_path(APPLICATION, appauthor=False) / "clinic-day.log"
