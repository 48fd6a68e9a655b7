"""Writes the report on what an update breaks."""

import click

from ..diff.change import Change
from ..diff.wording import count, listing, place, printable, sentence
from .run import NewError, Preview


def report(preview: Preview) -> str:
    """Write a report with ANSI colours."""
    parts = list_errors(preview), summary(preview)
    return "\n".join(part for part in parts if part)


def list_errors(preview: Preview) -> str:
    """Write the new errors and their causes, with an empty line after each."""
    lines: list[str] = []
    for error in preview.new_errors:
        lines += [*_error(error), *map(_cause, error.causes)]
        if not error.causes:
            lines.append("    no matching change in the models")
        lines.append("")
    return "\n".join(lines)


def summary(preview: Preview) -> str:
    """Write how many errors there are, in a line or two."""
    versions = f"{printable(preview.old)} → {printable(preview.new)}"
    number = len(preview.new_errors)
    errors = count(number, "error") if number else "no errors"
    text = f"{versions}: the update causes {errors} in the application."
    if preview.existing_errors:
        existing = count(preview.existing_errors, "existing error")
        text += f"\n{existing} not counted."
    return text


def _error(error: NewError) -> list[str]:
    problem = error.problem
    where = click.style(f"{printable(problem.file)}:{problem.line}", bold=True)
    code = f" [{problem.code}]" if problem.code else ""
    lines = [f"{where}: {printable(problem.message)}{code}"]
    if error.line:
        lines.append(f"    {printable(error.line)}")
    return lines


def _cause(change: Change) -> str:
    text = f"{change.service}: {place(change)} {sentence(change)}"
    if change.python:
        text += f" ({listing(change.python)})"
    if change.operations:
        text += f", in {listing(change.operations)}"
    return click.style(f"    {text}", fg="red")
