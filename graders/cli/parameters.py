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
        return percentage(value) if value else ""
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
        click.BadParameter: One is of another shape, or no export has that name.
    """
    if not values:
        return ()
    from labproof.graders.reports.registry import NAMES

    told = []
    for value in values:
        name, _, file = value.partition("=")
        if name not in NAMES or not file:
            raise click.BadParameter(
                f"expected NAME=FILE with a NAME of {', '.join(NAMES)}, found {value!r}"
            )
        told.append((name, str(Path(file).absolute())))
    return tuple(told)
