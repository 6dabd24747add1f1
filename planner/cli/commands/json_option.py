"""The ``--json`` option: the answer as a documented JSON document instead of a table."""

import click

as_json = click.option(
    "--json", "as_json", is_flag=True, help="Print a JSON document (see resources/help/json-documents.md)."
)
