"""The report on what an update breaks."""

import click

from ..diff.change import Change
from ..diff.wording import count, operations, place, printable, python, sentence
from .run import Broken, Preview


def report(found: Preview) -> str:
    """Write a report, with the codes of ANSI colours."""
    changes = found.changes
    way = f"{printable(changes.old)} → {printable(changes.new)}"
    lines: list[str] = []
    for broken in found.broken:
        lines += [*_error(broken), *map(_cause, broken.causes)]
        if not broken.causes:
            lines.append("    no change of a model could be found behind this")
        lines.append("")
    brings = count(len(found.broken), "error") if found.broken else "no error"
    lines.append(f"{way}: the update brings {brings} to the application.")
    if found.before:
        lines.append(
            f"{count(found.before, 'error')} it has already, not counted here."
        )
    return "\n".join(lines)


def _error(broken: Broken) -> list[str]:
    problem = broken.problem
    where = click.style(f"{printable(problem.file)}:{problem.line}", bold=True)
    code = f" [{problem.code}]" if problem.code else ""
    lines = [f"{where}: {printable(problem.message)}{code}"]
    if broken.line:
        lines.append(f"    {printable(broken.line)}")
    return lines


def _cause(change: Change) -> str:
    told = f"{change.service}: {place(change)} {sentence(change)}"
    if names := python(change):
        told += f" ({names})"
    if change.operations:
        told += f", in {operations(change)}"
    return click.style(f"    {told}", fg="red")
