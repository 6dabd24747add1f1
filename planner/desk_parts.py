"""What a desk is made of beside the open file: a part for each kind of thing a nurse does.

A part is imported and made when it is first asked for: the board of a day needs only one of them, and few
commands more than one.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from planner.edited_file import SET_UP
from planner.open_file import OpenFile
from planner.running import Running

if TYPE_CHECKING:
    from planner.mending import Mending
    from planner.placing import Placing
    from planner.protocol import Protocol
    from planner.sheets import Sheets
    from planner.trail import Trail
    from planner.treatment import Treatment
    from planner.unit import Unit

IMPORTED_LATER = (
    "planner.treatment",
    "planner.placing",
    "planner.mending",
    "planner.answers.visit_by_hand",
    "planner.answers.room_left",
    "planner.answers.published",
    "planner.answers.day_lists",
    "planner.answers.nurse_lists",
    "planner.answers.huddle",
    "planner.answers.occupancy",
    "planner.answers.mended",
    "planner.answers.layout_changes",
    "planner.layout.solver_process",
    "planner.trail",
    "planner.protocol",
    "planner.unit",
    "planner.answers.what_if",
    "planner.sheets",
)
"""What a desk imports when it is first asked for it, for a face that has time to do so before."""


class DeskParts(OpenFile):
    """An open clinic file with its parts, each at hand under its name."""

    @cached_property
    def running(self) -> Running:
        """Notes what is due today."""
        return Running(self, treatment=lambda: self.treatment, now=self.now)

    @cached_property
    def treatment(self) -> Treatment:
        """Records and changes what happens to participants once they are enrolled."""
        from planner.treatment import Treatment  # noqa: PLC0415 - see the module

        return Treatment(self, apply=self.apply, now=self.now, published=self._published)

    @cached_property
    def placing(self) -> Placing:
        """Puts single visits where a person wants them."""
        from planner.placing import Placing  # noqa: PLC0415 - see the module

        return Placing(self, apply=self.apply, now=self.now)

    @cached_property
    def mending(self) -> Mending:
        """Mends what was found wrong with a day."""
        from planner.mending import Mending  # noqa: PLC0415 - see the module

        return Mending(self, placing=self.placing, treatment=self.treatment, now=self.now)

    @cached_property
    def protocol(self) -> Protocol:
        """Keeps the versions of the study file, and moves participants from one to another."""
        from planner.protocol import Protocol  # noqa: PLC0415 - see the module

        return Protocol(self, apply=self.apply, now=self.now, published=self._published)

    @cached_property
    def unit(self) -> Unit:
        """Changes the clinic."""
        from planner.unit import Unit  # noqa: PLC0415 - see the module

        return Unit(self, apply=self.apply, now=self.now)

    @cached_property
    def sheets(self) -> Sheets:
        """What goes on paper."""
        from planner.sheets import Sheets  # noqa: PLC0415 - see the module

        return Sheets(self, self._file, who=self._who, now=self.now)

    @cached_property
    def trail(self) -> Trail:
        """Tells who did what, and takes single edits back, foreseen first."""
        from planner.trail import Trail  # noqa: PLC0415 - see the module

        return Trail(
            self,
            self._file,
            take_back=self._take_back,
            try_back=self._try_back,
            must_fit=lambda edit: self.protocol.must_fit(edit),  # noqa: PLW0108 - not made before it is asked
            first=SET_UP,
        )

    def _published(self) -> frozenset[str]:
        from planner.answers.published import published_visits  # noqa: PLC0415 - see the module

        return published_visits(self._file)
