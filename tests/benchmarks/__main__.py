"""Every figure of CONTRIBUTING.md, in one run: ``python -m tests.benchmarks [part of a name ...]``.

Each is a ratio of two things done in this run, so that a slow or busy machine does not matter. Each benchmark
has a process of its own: what one leaves in memory would be counted as the next one's.
"""

import importlib
import pkgutil
import subprocess
import sys

import tests.benchmarks

ROWS_OF = "--rows-of"


def benchmarks(wanted: list[str]) -> list[str]:
    """The names of the benchmarks that hold one of the words, or of all."""
    names = sorted(module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    return [
        name
        for name in names
        if name.startswith("bench_") and (not wanted or any(word in name for word in wanted))
    ]


def print_rows(name: str) -> None:
    """A table row for each figure of one benchmark."""
    for what, ratio, goal in importlib.import_module(f"tests.benchmarks.{name}").rows():
        print(f"| {what} | {goal:g} | {ratio:.3g} | {'' if ratio <= goal else 'missed'} |")


def main() -> None:
    """Print the figures of each benchmark as soon as they are known."""
    if sys.argv[1:2] == [ROWS_OF]:
        print_rows(sys.argv[2])
        return
    print("| what | goal, at most | measured | |\n| --- | ---: | ---: | --- |", flush=True)
    for name in benchmarks(sys.argv[1:]):
        subprocess.run([sys.executable, "-m", "tests.benchmarks", ROWS_OF, name], check=True)


if __name__ == "__main__":
    main()
