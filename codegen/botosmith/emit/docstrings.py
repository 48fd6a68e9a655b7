"""Docstrings of classes, attributes and methods, as literals."""

import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from .limits import limits_text
from .literals import docstring
from .markdown import docstring_text, paragraph, summary

_LINE = 88
# The spaces before a method's docstring.
_METHOD_INDENT = 8
# The longest line of it: the first one has the opening quotes.
_METHOD_WIDTH = _LINE - _METHOD_INDENT - 3
# The most names that a sentence lists, so that it stays readable.
_MOST_NAMES = 8
_BULLET = ("- ", "  ")


class Text(NamedTuple):
    """Documentation in the model, and what replaces it if the model has none."""

    html: str = ""
    fallback: str = ""
    last: str = ""
    """A sentence at the end."""


def docs(
    html: str,
    indent: int,
    *,
    fallback: str = "",
    notes: Iterable[str] = (),
    page: str = "",
    last: str = "",
) -> str:
    """Print documentation as a docstring literal.

    Args:
        html: The documentation in the model.
        indent: Spaces before the docstring.
        fallback: The text to use if the model has no documentation.
        notes: Paragraphs to append.
        page: The address of AWS's page, where readers find the rest of a long text.
        last: A sentence at the end of the documentation or of what replaces it.
    """
    # The first line has the opening quotes, and the last one the closing quotes.
    width = _LINE - indent - 6
    lines = docstring_text(html, width, page, last if html else "")
    lines = lines or paragraph(f"{fallback} {last}".strip(), width)
    for note in notes:
        if lines:
            lines.append("")
        lines.extend(docstring_text(note, width))
    return docstring(lines, indent)


def method_docs(
    html: str,
    fields: Iterable[FieldPlan],
    *,
    fallback: str = "",
    notes: Iterable[str] = (),
    arguments: Mapping[str, Text] | None = None,
    errors: Mapping[str, Text] | None = None,
    see_also: Iterable[str] = (),
    in_stub: bool = False,
) -> str:
    """Print the docstring literal of a method: a summary, and sections.

    Args:
        html: The documentation of the method in the model.
        fields: The fields for its arguments. The section `Args:` contains those with
            documentation.
        fallback: The summary to use if the model has no documentation.
        notes: Paragraphs about the method, after the summary.
        arguments: The texts of arguments that are not in the model.
        errors: The texts of errors for the section `Raises:`.
        see_also: The items of a list at the end.
        in_stub: Whether it is for a stub, where the text of each argument is one line,
            since pyright shows the first one only.
    """
    of_model = {
        field.name: Text(field.member.docs, last=limits_text(field.limits))
        for field in fields
    }
    parts = [
        summary(html, _METHOD_WIDTH) or paragraph(fallback, _METHOD_WIDTH),
        *(summary(note, _METHOD_WIDTH) for note in notes),
        _section(
            "Args:",
            of_model | dict(arguments or {}),
            sys.maxsize if in_stub else _METHOD_WIDTH,
        ),
        _section("Raises:", errors or {}, _METHOD_WIDTH),
        [
            line
            for item in see_also
            for line in paragraph(item, _METHOD_WIDTH, *_BULLET)
        ],
    ]
    lines: list[str] = []
    for part in filter(None, parts):
        lines += [*[""] * bool(lines), *part]
    return docstring(lines, _METHOD_INDENT)


def _section(title: str, texts: Mapping[str, Text], width: int) -> list[str]:
    lines = [title]
    for name, (html, fallback, last) in texts.items():
        margins = (f"    {name}: ", " " * 8)
        lines += summary(html, width, *margins, last) or paragraph(
            fallback, width, *margins
        )
    return lines if len(lines) > 1 else []


def paginate_docs(operation: str, fields: Iterable[FieldPlan], *, in_stub: bool) -> str:
    """Print the docstring literal of `paginate`."""
    about = f"Page through `{operation}`: a request is sent when its page is read."
    config = "Where to start, how many items to list, and how large pages are."
    prefetch = (
        "Whether to fetch the next page in a thread while the caller works on this one."
    )
    arguments = {
        "pagination_config": Text(fallback=config),
        "prefetch": Text(fallback=prefetch),
    }
    return method_docs("", fields, fallback=about, arguments=arguments, in_stub=in_stub)


def deprecation(message: str | None) -> tuple[str, ...]:
    """The paragraph that says that something is deprecated, if it is."""
    if message is None:
        return ()
    return (f"Deprecated: {message}" if message else "Deprecated.",)


def about_paginator(paginator: ir.Paginator) -> str:
    """The text for a paginator: whether it is inferred, and why it has no items."""
    about = f"The pages of `{paginator.operation}`."
    if paginator.inferred:
        about += " AWS describes no paginator, so this one is inferred."
    if reason := paginator.why_no_items:
        about += f" It has no `items`, because {reason}."
    return about


def about_response(response: ClassPlan) -> str:
    """The text for a response without documentation: what it holds."""
    names = [f"`{field.name}`" for field in response.fields]
    if len(names) > _MOST_NAMES:
        names[_MOST_NAMES:] = ["others"]
    if not names:
        return f"The response of `{response.model}`, which is empty."
    *first, last = names
    held = f"{', '.join(first)} and {last}" if first else last
    return f"The response of `{response.model}`, with {held}."


# Small, because the fields of a class ask for the same page one after the other.
@lru_cache(maxsize=64)
def aws_page(uid: str, name: str) -> str:
    """The address of AWS's page of an operation or shape; empty if there is none.

    Args:
        uid: The name of the service on AWS's pages; empty if it has none.
        name: The name of the operation or shape in the model.
    """
    # As in the documentation of botocore.
    parts = (quote(part, safe="") for part in (uid, name) if part)
    base = "https://docs.aws.amazon.com/goto/WebAPI"
    return "/".join([base, *parts]) if uid else ""
