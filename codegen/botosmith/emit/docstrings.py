"""Docstrings, ready to stand in a class or function body."""

from collections.abc import Iterable, Mapping

from .literals import docstring
from .markdown import docstring_text, summary

_LINE = 88

SUMMARY_WIDTH = 74
"""The longest line of a function's docstring, in characters."""


def docs(
    html: str, indent: int, *, fallback: str = "", notes: Iterable[str] = ()
) -> str:
    """Print documentation as a docstring literal.

    Args:
        html: What the model says.
        indent: Spaces before the docstring.
        fallback: What to say where the model says nothing.
        notes: Paragraphs of our own to add.
    """
    # Room for the opening quotes in the first line, and for the closing ones.
    lines = list(docstring_text(html, _LINE - indent - 6))
    if not lines and fallback:
        lines = [fallback]
    for note in notes:
        if lines:
            lines.append("")
        lines.extend(docstring_text(note, _LINE - indent - 6))
    return docstring(lines, indent)


def about_arguments(html: Mapping[str, str]) -> list[str]:
    """The section `Args:` of a docstring: those of which the model says something.

    Args:
        html: What the model says of each argument.
    """
    lines: list[str] = []
    for name, text in html.items():
        first, *rest = summary(text, SUMMARY_WIDTH - 8) or [""]
        if first:
            lines += [f"    {name}: {first}", *(f"        {line}" for line in rest)]
    return ["Args:", *lines] if lines else []


def deprecation(message: str | None) -> tuple[str, ...]:
    """The paragraph that says that something is deprecated; none where it is not."""
    if message is None:
        return ()
    return (f"Deprecated: {message}" if message else "Deprecated.",)
