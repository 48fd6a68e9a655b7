"""Changes in words, for reports.

Names come from models and may contain anything. Control characters, which could move
the cursor of a terminal or end a line, are escaped.
"""

import re
from collections.abc import Sequence

from .change import Change, ChangeKind, Severity

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_MAX_LENGTH = 60

# The sentence about a place in a report. {trait} is the trait, {old} and {new} are the
# values, {values} ends the sentence with both, and {state} with what waits make of it.
_SENTENCES = {
    ChangeKind.SERVICE_ADDED: "is new",
    ChangeKind.SERVICE_REMOVED: "was removed",
    ChangeKind.SERVICE_TRAIT_CHANGED: "changed its {trait}{values}",
    ChangeKind.OPERATION_ADDED: "is a new operation",
    ChangeKind.OPERATION_REMOVED: "was removed",
    ChangeKind.OPERATION_DEPRECATED: "is deprecated",
    ChangeKind.OPERATION_BINDING_CHANGED: "changed its HTTP binding ({trait}){values}",
    ChangeKind.OPERATION_TRAIT_CHANGED: "changed its {trait}{values}",
    ChangeKind.OPERATION_ERROR_ADDED: "may be raised",
    ChangeKind.FAILURES_ADDED: "says by {new} what has failed",
    ChangeKind.FAILURES_REMOVED: "no longer says by {old} what has failed",
    ChangeKind.WAIT_ADDED: "has a new wait for {new}",
    ChangeKind.WAIT_REMOVED: "no longer has a wait for {old}",
    ChangeKind.WAIT_STATUS_CHANGED: "has a wait for another status{values}",
    ChangeKind.WAIT_GONE_ADDED: "has a new wait for a deletion",
    ChangeKind.WAIT_GONE_REMOVED: "no longer has a wait for a deletion",
    ChangeKind.STATE_KIND_CHANGED: "has another meaning to waits{values}",
    ChangeKind.BATCHES_ADDED: "has new batches",
    ChangeKind.BATCHES_REMOVED: "no longer has batches",
    ChangeKind.BATCHES_CHANGED: "has other batches ({trait}){values}",
    ChangeKind.OPERATION_ERROR_REMOVED: "is no longer raised",
    ChangeKind.ERROR_ADDED: "is a new error",
    ChangeKind.ERROR_REMOVED: "was removed",
    ChangeKind.ERROR_CODE_CHANGED: "has a different code{values}",
    ChangeKind.PAGINATOR_ADDED: "has a new paginator",
    ChangeKind.PAGINATOR_REMOVED: "no longer has a paginator",
    ChangeKind.PAGINATOR_MODELLED: (
        "has a paginator of AWS's instead of an inferred one"
    ),
    ChangeKind.PAGINATOR_INFERRED: "has an inferred paginator instead of AWS's",
    ChangeKind.PAGINATOR_RESULT_ADDED: "has more paginated results{values}",
    ChangeKind.PAGINATOR_RESULT_CHANGED: "has different paginated results{values}",
    ChangeKind.PAGINATOR_LIMIT_ADDED: "now accepts a page size",
    ChangeKind.PAGINATOR_LIMIT_REMOVED: "no longer accepts a page size",
    ChangeKind.PAGINATOR_CHANGED: "changed its pagination ({trait}){values}",
    ChangeKind.WAITER_ADDED: "is a new waiter",
    ChangeKind.WAITER_REMOVED: "was removed",
    ChangeKind.WAITER_OPERATION_CHANGED: "polls a different operation{values}",
    ChangeKind.WAITER_RESULT_OPTIONAL: "may now end without a response",
    ChangeKind.WAITER_CHANGED: "changed its {trait}",
    ChangeKind.CLASS_ADDED: "is a new class",
    ChangeKind.CLASS_REMOVED: "no longer has a class",
    ChangeKind.NAME_CHANGED: "has a different name in Python{values}",
    ChangeKind.RETYPED: "changed its type{values}",
    ChangeKind.WIRE_TYPE_CHANGED: "changed its type on the wire{values}",
    ChangeKind.MEMBER_ADDED: "is new",
    ChangeKind.REQUIRED_MEMBER_ADDED: "is new and required",
    ChangeKind.MEMBER_REMOVED: "was removed",
    ChangeKind.MEMBER_RENAMED: "has a different name on the wire{values}",
    ChangeKind.MEMBER_REQUIRED: "became required",
    ChangeKind.MEMBER_OPTIONAL: "became optional",
    ChangeKind.PRESENCE_PROMISED: "is now always present",
    ChangeKind.PRESENCE_WITHDRAWN: "may now be absent",
    ChangeKind.VARIANT_ADDED: "is a new variant",
    ChangeKind.VARIANT_REMOVED: "was removed",
    ChangeKind.ENUM_VALUE_ADDED: "is a new value{state}",
    ChangeKind.ENUM_VALUE_REMOVED: "was removed",
    ChangeKind.MIN_RAISED: "has a higher minimum{values}",
    ChangeKind.MAX_LOWERED: "has a lower maximum{values}",
    ChangeKind.PATTERN_CHANGED: "must match a different pattern",
    ChangeKind.CONSTRAINT_LOOSENED: "has a looser {trait}{values}",
    ChangeKind.SERIALIZATION_CHANGED: "is serialized differently ({trait}){values}",
    ChangeKind.DEPRECATED: "is deprecated",
    ChangeKind.UNDEPRECATED: "is no longer deprecated",
    ChangeKind.TRAIT_CHANGED: "changed its {trait}{values}",
}


# How a sentence about several places starts, by how it starts about one.
_PLURALS = (
    (re.compile(r"is a new (\w+)"), r"are new \1s"),
    (re.compile(r"is\b"), "are"),
    (re.compile(r"was\b"), "were"),
    (re.compile(r"has\b"), "have"),
    (re.compile(r"no longer has\b"), "no longer have"),
    (re.compile(r"changed its\b"), "changed their"),
    (re.compile(r"polls\b"), "poll"),
    (re.compile(r"says\b"), "say"),
    (re.compile(r"no longer says\b"), "no longer say"),
)


def sentence(change: Change, *, plural: bool = False, complete: bool = False) -> str:
    """What happened, without the place: "became required".

    Args:
        change: The change.
        plural: Whether the sentence is about several places.
        complete: Whether to give long values in full.
    """
    if change.kind is ChangeKind.SENSITIVITY_CHANGED:
        start = "is now" if change.new == "True" else "is no longer"
        template = f"{start} sensitive"
    else:
        template = _SENTENCES[change.kind]
    if plural:
        template = _plural(template)
    return template.format(
        trait=printable(change.trait),
        old=_value(change.old, complete),
        new=_value(change.new, complete),
        values=_values(change, complete),
        state=f", {change.state} to waits" if change.state else "",
    )


def _plural(template: str) -> str:
    for pattern, replacement in _PLURALS:
        if pattern.match(template):
            return pattern.sub(replacement, template, count=1)
    return template


def place(change: Change) -> str:
    """The names in the model of what changed."""
    return printable(change.where)


def listing(names: Sequence[str], limit: int | None = 4) -> str:
    """The first names: "A, B, C, D, 3 more".

    Args:
        names: All names.
        limit: The number of names to give; None for all.
    """
    shown = [printable(name) for name in names[:limit]]
    if rest := len(names) - len(shown):
        shown.append(f"{rest:,} more")
    return ", ".join(shown)


def fitting(names: Sequence[str], width: int | None) -> str:
    """As many of the first names as fit, and at least one: "A, B and 17 more".

    Args:
        names: All names.
        width: The number of columns; None for all names.
    """
    shown = [printable(name) for name in names]
    if len(shown) == 1:
        return shown[0]
    whole = f"{', '.join(shown[:-1])} and {shown[-1]}"
    if width is None or len(whole) <= width:
        return whole
    number = len(shown) - 1
    while True:
        text = f"{', '.join(shown[:number])} and {len(shown) - number:,} more"
        if number == 1 or len(text) <= width:
            return text
        number -= 1


def axes(change: Change) -> str:
    """The axes on which a change is not safe: "run time breaking, wire caution"."""
    unsafe = [
        (name, severity)
        for name, severity in (
            ("run time", change.axes.run_time),
            ("types", change.axes.types),
            ("wire", change.axes.wire),
        )
        if severity > Severity.SAFE
    ]
    if len({severity for _, severity in unsafe}) == 1:
        return f"{', '.join(name for name, _ in unsafe)} {unsafe[0][1].text}"
    return ", ".join(f"{name} {severity.text}" for name, severity in unsafe)


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 service", "1,234 changes"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def printable(text: str) -> str:
    """Text with its control characters escaped."""
    return _CONTROL.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _values(change: Change, complete: bool) -> str:
    if change.old is None and change.new is None:
        return ""
    old, new = (_value(value, complete) for value in (change.old, change.new))
    return f": {old} → {new}"


def _value(value: str | None, complete: bool) -> str:
    if value is None:
        return "none"
    text = printable(value)
    if complete or len(text) <= _MAX_LENGTH:
        return text
    return f"{text[: _MAX_LENGTH - 1]}…"
