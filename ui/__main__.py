"""``clinic-day-planner``, or ``python -m ui``: the window."""

import argparse
import sys
from pathlib import Path

from ui.binding import refusal
from ui.theme import Theme


def main(arguments: list[str] | None = None) -> int:
    """Open the window and return the exit code once it is closed."""
    options = _parser().parse_args(arguments)
    sentence = refusal()
    if sentence:
        sys.exit(sentence)
    # After the guard: with the binding it refuses, building the first widgets would already abort.
    from ui.app import run  # noqa: PLC0415

    return run(
        clinic_file=options.db,
        demo=options.demo,
        theme=Theme(options.theme) if options.theme else None,
        exit_after_first_paint=options.exit_after_first_paint,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clinic-day-planner", description="Plan infusion courses, chairs and CRS monitoring slots."
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--demo", action="store_true", help="open a newly made demonstration clinic")
    which.add_argument("--db", type=Path, metavar="FILE", help="open this clinic file instead of your own")
    parser.add_argument("--theme", choices=[theme.value for theme in Theme], help="colors for this run")
    parser.add_argument(
        "--exit-after-first-paint", action="store_true", help="quit once the window is painted (for timing)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
