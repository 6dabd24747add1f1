"""resources/help/command-line.md speaks of every command and every exit code, and of no other."""

import re
from collections.abc import Iterator
from importlib import resources

import click

from planner.cli.command import main
from planner.cli.refusal import FAULT, INTERRUPTED, REFUSED

HELP = (resources.files("resources") / "help" / "command-line.md").read_text("utf-8")
ROWS = re.findall(r"(?m)^\| `clinic-day ([^`]+)` \|", HELP)


def shown(group: click.Group, *before: str) -> Iterator[tuple[str, ...]]:
    """The words of every command that is not hidden."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from () if command.hidden else shown(command, *before, name)
        elif not command.hidden:
            yield (*before, name)


def test_every_command_has_a_row():
    described = [tuple(re.findall(r"(?<!\S)[a-z]+(?:-[a-z]+)*", row)) for row in ROWS]

    assert sorted(described) == sorted(shown(main))


def test_the_arguments_are_those_of_the_command():
    for row in ROWS:
        words = re.findall(r"(?<!\S)[a-z]+(?:-[a-z]+)*", row)
        command: click.Command = main
        for word in words:
            assert isinstance(command, click.Group)
            command = command.commands[word]
        options = {option for parameter in command.params for option in parameter.opts}

        assert set(re.findall(r"--[a-z]+", row)) <= options, row


def test_every_exit_code_is_explained():
    codes = set(map(int, re.findall(r"(?m)^\| (\d+) \|", HELP)))

    assert codes == {0, REFUSED, click.UsageError.exit_code, FAULT, INTERRUPTED}
