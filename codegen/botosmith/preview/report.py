"""Writes the report on what an update breaks."""

import click

from ..diff.change import Change
from ..diff.wording import count, listing, place, printable, sentence
from .run import NewError, Preview


def report(preview: Preview) -> str:
    """Write a report with ANSI colours."""
    versions = f"{printable(preview.old)} → {printable(preview.new)}"
    lines: list[str] = []
    for error in preview.new_errors:
        lines += [*_error(error), *map(_cause, error.causes)]
        if not error.causes:
            lines.append("    no matching change in the models")
        lines.append("")
    number = len(preview.new_errors)
    errors = count(number, "error") if number else "no errors"
    lines.append(f"{versions}: the update causes {errors} in the application.")
    if preview.existing_errors:
        existing = count(preview.existing_errors, "existing error")
        lines.append(f"{existing} not counted.")
    return "\n".join(lines)


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
