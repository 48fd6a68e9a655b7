"""Docstrings of classes, attributes and methods, as literals."""

from collections.abc import Iterable

from ..plan.classes import FieldPlan
from .literals import docstring
from .markdown import docstring_text, summary

_LINE = 88
# The longest line of a method's docstring, and the spaces before it, in characters.
_METHOD_WIDTH = 74
_METHOD_INDENT = 8


def docs(
    html: str, indent: int, *, fallback: str = "", notes: Iterable[str] = ()
) -> str:
    """Print documentation as a docstring literal.

    Args:
        html: The documentation in the model.
        indent: Spaces before the docstring.
        fallback: The text to use if the model has no documentation.
        notes: Paragraphs to append.
    """
    # The first line has the opening quotes, and the last one the closing quotes.
    lines = list(docstring_text(html, _LINE - indent - 6))
    if not lines and fallback:
        lines = [fallback]
    for note in notes:
        if lines:
            lines.append("")
        lines.extend(docstring_text(note, _LINE - indent - 6))
    return docstring(lines, indent)


def method_docs(
    html: str,
    fields: Iterable[FieldPlan],
    *,
    fallback: str = "",
    notes: Iterable[str] = (),
) -> str:
    """Print the docstring literal of a method: a summary, and a section `Args:`.

    Args:
        html: The documentation of the method in the model.
        fields: The fields for its arguments. The section contains those with
            documentation.
        fallback: The summary to use if the model has no documentation.
        notes: Paragraphs to append.
    """
    lines = summary(html, _METHOD_WIDTH)
    if not lines and fallback:
        lines = [fallback]
    arguments: list[str] = []
    for field in fields:
        if about := summary(field.member.docs, _METHOD_WIDTH - 8):
            arguments.append(f"    {field.name}: {about[0]}")
            arguments += [f"        {line}" for line in about[1:]]
    if arguments:
        lines += [*[""] * bool(lines), "Args:", *arguments]
    for note in notes:
        lines += ["", *summary(note, _METHOD_WIDTH)]
    return docstring(lines, _METHOD_INDENT)


def deprecation(message: str | None) -> tuple[str, ...]:
    """The paragraph that says that something is deprecated, if it is."""
    if message is None:
        return ()
    return (f"Deprecated: {message}" if message else "Deprecated.",)
