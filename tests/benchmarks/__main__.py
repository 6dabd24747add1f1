"""Every figure of CONTRIBUTING.md, in one run: ``python -m tests.benchmarks [part of a name ...]``.

Each is a ratio of two things done in this run, so that a slow or busy machine does not matter.
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable

import tests.benchmarks

Row = tuple[str, float, float]


def benchmarks(wanted: list[str]) -> dict[str, Callable[[], list[Row]]]:
    """The ``rows`` of each benchmark whose name holds one of the words, or of all."""
    names = sorted(module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    chosen = [name for name in names if name.startswith("bench_")]
    if wanted:
        chosen = [name for name in chosen if any(word in name for word in wanted)]
    return {name: importlib.import_module(f"tests.benchmarks.{name}").rows for name in chosen}


def main() -> None:
    """Print a table row for each figure as soon as it is known."""
    print("| what | goal, at most | measured | |\n| --- | ---: | ---: | --- |")
    for rows in benchmarks(sys.argv[1:]).values():
        for name, ratio, goal in rows():
            print(f"| {name} | {goal:g} | {ratio:.3g} | {'' if ratio <= goal else 'missed'} |", flush=True)


if __name__ == "__main__":
    main()
