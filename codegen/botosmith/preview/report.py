"""Writes the report on what an update breaks."""

import click

from ..diff.change import Change
from ..diff.wording import count, listing, place, printable, sentence
from .run import Effect, NewError, Preview


def report(preview: Preview) -> str:
    """Write a report with ANSI colours."""
    parts = list_errors(preview), summary(preview)
    return "\n".join(part for part in parts if part)


def list_errors(preview: Preview) -> str:
    """Write the new errors and their causes, with an empty line after each."""
    lines: list[str] = []
    for effect in preview.effects:
        if effect.new_errors and len(preview.effects) > 1:
            lines += [f"In {click.style(printable(effect.name), bold=True)}:", ""]
        for error in effect.new_errors:
            lines += [*_error(error), *map(_cause, error.causes)]
            if not error.causes:
                lines.append("    no matching change in the models")
            lines.append("")
    return "\n".join(lines)


def summary(preview: Preview) -> str:
    """Write how many errors there are in each application."""
    versions = f"{printable(preview.old)} → {printable(preview.new)}"
    effects = preview.effects
    number = sum(len(effect.new_errors) for effect in effects)
    if len(effects) == 1:
        where = "the application"
    else:
        broken = sum(bool(effect.new_errors) for effect in effects)
        checked = sum(not effect.failure for effect in effects)
        where = count(checked, "application")
        where = f"{broken:,} of {where}" if 0 < broken < checked else where
    lines = [f"{versions}: the update causes {_errors(number)} in {where}."]
    if len(effects) > 1:
        lines += map(_summary_of, effects)
    else:
        lines += [f"{_existing(one)}." for one in effects if one.existing_errors]
    return "\n".join(lines)


def _summary_of(effect: Effect) -> str:
    if effect.failure:
        return f"not checked: {effect.failure}"
    text = f"{printable(effect.name)}: {_errors(len(effect.new_errors))}"
    return f"{text}; {_existing(effect)}" if effect.existing_errors else text


def _errors(number: int) -> str:
    return count(number, "error") if number else "no errors"


def _existing(effect: Effect) -> str:
    return f"{count(effect.existing_errors, 'existing error')} not counted"


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
