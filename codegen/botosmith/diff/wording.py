"""Changes in words.

Names come from models, which may hold anything: control characters, which could move a
terminal's cursor or end a line, are written out.
"""

import re

from .change import Change, Kind

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONGEST = 60

# What is said of a place; {old}, {new} and {trait} stand for the change's own.
_SENTENCES = {
    Kind.SERVICE_ADDED: "is new",
    Kind.SERVICE_REMOVED: "was removed",
    Kind.SERVICE_TRAIT_CHANGED: "{trait} changed{values}",
    Kind.OPERATION_ADDED: "is a new operation",
    Kind.OPERATION_REMOVED: "was removed",
    Kind.OPERATION_DEPRECATED: "is deprecated",
    Kind.OPERATION_BINDING_CHANGED: "is bound otherwise: {trait}{values}",
    Kind.OPERATION_TRAIT_CHANGED: "{trait} changed{values}",
    Kind.OPERATION_ERROR_ADDED: "may be raised",
    Kind.OPERATION_ERROR_REMOVED: "is no longer raised",
    Kind.ERROR_ADDED: "is a new error",
    Kind.ERROR_REMOVED: "was removed",
    Kind.ERROR_CODE_CHANGED: "has another code{values}",
    Kind.PAGINATOR_ADDED: "has a paginator",
    Kind.PAGINATOR_REMOVED: "has no paginator any more",
    Kind.PAGINATOR_RESULT_ADDED: "pages have another result{values}",
    Kind.PAGINATOR_RESULT_CHANGED: "pages have other results{values}",
    Kind.PAGINATOR_LIMIT_ADDED: "takes a page size",
    Kind.PAGINATOR_LIMIT_REMOVED: "takes no page size any more",
    Kind.PAGINATOR_CHANGED: "pages otherwise: {trait}{values}",
    Kind.WAITER_ADDED: "is a new waiter",
    Kind.WAITER_REMOVED: "was removed",
    Kind.WAITER_OPERATION_CHANGED: "waits by another operation{values}",
    Kind.WAITER_RESULT_OPTIONAL: "may end without a response",
    Kind.WAITER_CHANGED: "waits otherwise: {trait} changed",
    Kind.CLASS_ADDED: "is a new class",
    Kind.CLASS_REMOVED: "is no class any more",
    Kind.NAME_CHANGED: "is called otherwise{values}",
    Kind.RETYPED: "changed its type{values}",
    Kind.WIRE_TYPE_CHANGED: "changed its type in messages{values}",
    Kind.MEMBER_ADDED: "is new",
    Kind.REQUIRED_MEMBER_ADDED: "is new and required",
    Kind.MEMBER_REMOVED: "was removed",
    Kind.MEMBER_RENAMED: "is called otherwise in messages{values}",
    Kind.MEMBER_REQUIRED: "became required",
    Kind.MEMBER_OPTIONAL: "became optional",
    Kind.PRESENCE_PROMISED: "is always there, says the model",
    Kind.PRESENCE_WITHDRAWN: "may be missing, says the model",
    Kind.VARIANT_ADDED: "is a new variant",
    Kind.VARIANT_REMOVED: "was removed",
    Kind.ENUM_VALUE_ADDED: "is a new value",
    Kind.ENUM_VALUE_REMOVED: "was removed",
    Kind.MIN_RAISED: "has a higher minimum{values}",
    Kind.MAX_LOWERED: "has a lower maximum{values}",
    Kind.PATTERN_CHANGED: "must match another pattern",
    Kind.CONSTRAINT_LOOSENED: "has a looser {trait}{values}",
    Kind.SERIALIZATION_CHANGED: "looks different in messages: {trait}{values}",
    Kind.SENSITIVITY_CHANGED: "is {trait} or not{values}",
    Kind.DEPRECATED: "is deprecated",
    Kind.UNDEPRECATED: "is no longer deprecated",
    Kind.TRAIT_CHANGED: "{trait} changed{values}",
}


def sentence(change: Change) -> str:
    """What happened, without its place: "became required"."""
    if change.kind is Kind.SENSITIVITY_CHANGED:
        return "is secret" if change.new == "True" else "is no longer secret"
    return _SENTENCES[change.kind].format(
        trait=printable(change.trait), values=_values(change)
    )


def place(change: Change) -> str:
    """What it happened to, in the model's words."""
    return printable(change.where)


def python(change: Change) -> str:
    """What it happened to, in generated code: the first few."""
    return _few(change.python)


def operations(change: Change) -> str:
    """The operations it reaches: the first few."""
    return _few(change.operations)


def _few(names: tuple[str, ...], most: int = 4) -> str:
    told = [printable(name) for name in names[:most]]
    if rest := len(names) - len(told):
        told.append(f"{rest:,} more")
    return ", ".join(told)


def axes(change: Change, least: int = 1) -> str:
    """The axes on which it is worse than safe: "run time breaking, wire caution"."""
    told = [
        (name, severity)
        for name, severity in (
            ("run time", change.axes.run_time),
            ("types", change.axes.types),
            ("wire", change.axes.wire),
        )
        if severity >= least
    ]
    if len({severity for _, severity in told}) == 1:
        return f"{', '.join(name for name, _ in told)} {told[0][1].text}"
    return ", ".join(f"{name} {severity.text}" for name, severity in told)


def count(number: int, noun: str) -> str:
    """A number of things: "1 service", "1,234 changes"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def printable(text: str) -> str:
    """Text that stays on its line."""
    return _CONTROL.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _values(change: Change) -> str:
    if change.old is None and change.new is None:
        return ""
    return f", {_value(change.old)} → {_value(change.new)}"


def _value(value: str | None) -> str:
    if value is None:
        return "nothing"
    text = printable(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
