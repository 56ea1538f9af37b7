"""What several commands read from their options in the same way."""

from __future__ import annotations

from pathlib import Path

import click

EXPORT_HELP = (
    "Write what another place reads, such as junit=junit.xml; {submission} in FILE makes one each."
)


def percentage_digits(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    """The digits of a percentage; empty where none was given.

    Raises:
        click.BadParameter: It is none.
    """
    from labproof.graders.score import percentage

    try:
        return "" if value is None else percentage(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def comma_separated(_context: click.Context, _option: click.Parameter, value: str) -> list[str]:
    """The names in ``LAB,LAB``; blanks around them are nobody's."""
    return [name.strip() for name in value.split(",") if name.strip()]


def exports_named(
    _context: click.Context, _option: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """Name and absolute path of each ``NAME=FILE``.

    Raises:
        click.BadParameter: One is none.
    """
    if not values:
        return ()
    from labproof.graders.reports.registry import named_file

    try:
        return tuple((name, str(Path(file).absolute())) for name, file in map(named_file, values))
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
