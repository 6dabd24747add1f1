"""Which clinic file a command works on, and the desk over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.refusal import Refusal
from planner.errors import ClinicFileMissing
from planner.user_files import users_clinic_file

if TYPE_CHECKING:
    from planner.desk import Desk


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """The file named with ``--db``, or None for that of this user."""

    named: Path | None

    @property
    def path(self) -> Path:
        """The file."""
        return self.named or users_clinic_file()

    def desk(self) -> Desk:
        """The open clinic file: a context manager that closes it.

        Raises:
            Refusal: it is missing.
            StoreError: it is something else, damaged or newer than this program.
        """
        from planner.desk import Desk  # noqa: PLC0415 - the crafts take longer to load than --help may

        try:
            return Desk.open(self.path)
        except ClinicFileMissing:
            raise Refusal(
                f"There is no clinic file at {self.path}: make one with “clinic-day init”, "
                "or name another with --db."
            ) from None

    def new_desk(self) -> Desk:
        """The clinic file, made anew with the clinic and the study that come with the program.

        Raises:
            StoreError: there is a file already, or it cannot be made.
        """
        from planner.desk import Desk  # noqa: PLC0415 - as above

        return Desk.create(self.path)


pass_chosen_file: Callable[..., Callable[..., None]] = click.make_pass_decorator(ChosenFile)
