"""One CP-SAT solve, on terms that say what its answer is worth."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from ortools.sat.python import cp_model

from planner.layout.solver.counts import Counts


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to try: wall-clock ``seconds``, or, in tests, ``deterministic`` time with one worker.

    A search without ``presolve`` and with another ``seed`` goes another way: it is the second opinion.
    """

    seconds: float
    workers: int = 1
    seed: int = 0
    deterministic: float | None = None
    presolve: bool = True

    def after(self, began: float) -> "Effort":
        """What is left of it, ``began`` being the time of ``time.monotonic`` at its start."""
        return replace(self, seconds=max(0.0, self.seconds - (monotonic() - began)))

    def share(self, part: float) -> "Effort":
        """So much of it."""
        deterministic = None if self.deterministic is None else self.deterministic * part
        return replace(self, seconds=self.seconds * part, deterministic=deterministic)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: arrivals or None, the proven bound, and whether it ran to its end."""

    times: dict[str, int] | None
    bound: int
    finished: bool


class Search:
    """Solves over one model, until a deadline."""

    def __init__(self, counts: Counts, effort: Effort) -> None:
        """Start the clock."""
        self.counts, self.effort = counts, effort
        self._deadline = monotonic() + effort.seconds

    @property
    def seconds_left(self) -> float:
        """Until the deadline."""
        return max(0.0, self._deadline - monotonic())

    def minimise(
        self, goal: cp_model.LinearExprT, *, on_times: Callable[[dict[str, int]], object] = lambda _: None
    ) -> Found:
        """The smallest value of ``goal`` under all constraints so far; each solution is handed on."""
        if self.seconds_left <= 0:
            return Found(None, 0, finished=False)
        self.counts.cp.minimize(goal)
        solver = self._solver()
        status = solver.solve(self.counts.cp, _Watch(self.counts, on_times))
        if status == cp_model.INFEASIBLE:
            return Found(None, 0, finished=True)
        bound = math.ceil(solver.best_objective_bound - ROUNDING)
        if status == cp_model.UNKNOWN:
            return Found(None, bound, finished=False)
        assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE), solver.status_name(status)
        return Found(self.counts.times(solver.value), bound, finished=status == cp_model.OPTIMAL)

    def _solver(self) -> cp_model.CpSolver:
        solver, effort = cp_model.CpSolver(), self.effort
        solver.parameters.num_workers = effort.workers
        # The counts leave no symmetry and little to probe for: a light presolve halves a small day's time.
        solver.parameters.symmetry_level = 0
        solver.parameters.cp_model_probing_level = 0
        solver.parameters.max_presolve_iterations = 1
        solver.parameters.random_seed = effort.seed
        solver.parameters.cp_model_presolve = effort.presolve
        solver.parameters.max_time_in_seconds = self.seconds_left
        # The relaxation is nearly exact: climbing from its bound ends sooner than coming down from a layout.
        solver.parameters.use_objective_lb_search = True
        if effort.deterministic is not None:
            solver.parameters.max_deterministic_time = effort.deterministic
        return solver


ROUNDING = 1e-6
"""The solver gives its bound, a whole number here, as a float."""


class _Watch(cp_model.CpSolverSolutionCallback):
    """Hands on every solution as arrivals."""

    def __init__(self, counts: Counts, on_times: Callable[[dict[str, int]], object]) -> None:
        super().__init__()
        self._counts, self._on_times = counts, on_times

    def on_solution_callback(self) -> None:
        """Called by the solver, in one of its threads."""
        self._on_times(self._counts.times(self.value))
