"""The severity of each kind of change.

Where Smithy's model diff rates the same change, the wire axis follows it: Smithy's
ERROR is breaking, its DANGER and WARNING are caution, and its NOTE is safe. The same
table is in docs/diff.md.
"""

from collections.abc import Mapping

from attrs import frozen

from .change import Axes, Kind, Severity

_LETTERS = {"s": Severity.SAFE, "c": Severity.CAUTION, "b": Severity.BREAKING}


@frozen
class Rule:
    """The severities of a kind of change, for shapes that are sent or received."""

    sent: Axes
    received: Axes


def axes(letters: str) -> Axes:
    """The severities with these initials, for run time, types and wire."""
    run_time, types, wire = list(letters)
    return Axes(_LETTERS[run_time], _LETTERS[types], _LETTERS[wire])


def _rule(sent: str, received: str | None = None) -> Rule:
    return Rule(axes(sent), axes(sent if received is None else received))


# The severity of RETYPED depends on the types: see `compatibility`.
RULES: Mapping[Kind, Rule] = {
    Kind.SERVICE_ADDED: _rule("sss"),
    Kind.SERVICE_REMOVED: _rule("bbb"),
    Kind.SERVICE_TRAIT_CHANGED: _rule("ssc"),
    Kind.OPERATION_ADDED: _rule("sss"),
    Kind.OPERATION_REMOVED: _rule("bbb"),
    Kind.OPERATION_DEPRECATED: _rule("scs"),
    Kind.OPERATION_BINDING_CHANGED: _rule("ssb"),
    Kind.OPERATION_TRAIT_CHANGED: _rule("sss"),
    Kind.OPERATION_ERROR_ADDED: _rule("csc"),
    Kind.OPERATION_ERROR_REMOVED: _rule("ssc"),
    Kind.ERROR_ADDED: _rule("sss"),
    Kind.ERROR_REMOVED: _rule("bbb"),
    Kind.ERROR_CODE_CHANGED: _rule("bsb"),
    Kind.PAGINATOR_ADDED: _rule("sss"),
    Kind.PAGINATOR_REMOVED: _rule("bbs"),
    Kind.PAGINATOR_MODELLED: _rule("scs"),
    Kind.PAGINATOR_INFERRED: _rule("sbs"),
    Kind.PAGINATOR_RESULT_ADDED: _rule("sss"),
    Kind.PAGINATOR_RESULT_CHANGED: _rule("bbs"),
    Kind.PAGINATOR_LIMIT_ADDED: _rule("sss"),
    Kind.PAGINATOR_LIMIT_REMOVED: _rule("bss"),
    Kind.PAGINATOR_CHANGED: _rule("css"),
    Kind.WAITER_ADDED: _rule("sss"),
    Kind.WAITER_REMOVED: _rule("bbs"),
    Kind.WAITER_OPERATION_CHANGED: _rule("bbs"),
    Kind.WAITER_RESULT_OPTIONAL: _rule("cbs"),
    Kind.WAITER_CHANGED: _rule("css"),
    Kind.CLASS_ADDED: _rule("sss"),
    Kind.CLASS_REMOVED: _rule("bbs"),
    Kind.NAME_CHANGED: _rule("bbs"),
    Kind.WIRE_TYPE_CHANGED: _rule("ssc"),
    Kind.MEMBER_ADDED: _rule("sss"),
    Kind.REQUIRED_MEMBER_ADDED: _rule("bbb", "sss"),
    Kind.MEMBER_REMOVED: _rule("bbb"),
    Kind.MEMBER_RENAMED: _rule("csb"),
    Kind.MEMBER_REQUIRED: _rule("bbb", "ccs"),
    Kind.MEMBER_OPTIONAL: _rule("scs", "cbc"),
    Kind.PRESENCE_PROMISED: _rule("sss"),
    Kind.PRESENCE_WITHDRAWN: _rule("sss", "csc"),
    Kind.VARIANT_ADDED: _rule("sss", "ccs"),
    Kind.VARIANT_REMOVED: _rule("bbb"),
    Kind.ENUM_VALUE_ADDED: _rule("sss", "ccs"),
    Kind.ENUM_VALUE_REMOVED: _rule("bbb"),
    Kind.MIN_RAISED: _rule("bsb", "sss"),
    Kind.MAX_LOWERED: _rule("ssb", "sss"),
    Kind.PATTERN_CHANGED: _rule("ssc", "sss"),
    Kind.CONSTRAINT_LOOSENED: _rule("sss"),
    Kind.SERIALIZATION_CHANGED: _rule("ssb"),
    Kind.SENSITIVITY_CHANGED: _rule("css"),
    Kind.DEPRECATED: _rule("sss"),
    Kind.UNDEPRECATED: _rule("sss"),
    Kind.TRAIT_CHANGED: _rule("sss"),
}


def judge(rule: Rule, *, sent: bool, received: bool) -> Axes:
    """The severities of a change to a shape that is sent, received or both.

    A shape that no operation uses is not part of any message. So the wire axis is safe,
    and the other axes have the worse severity of the two.
    """
    if sent and received:
        return rule.sent | rule.received
    if sent:
        return rule.sent
    if received:
        return rule.received
    both = rule.sent | rule.received
    return Axes(both.run_time, both.types, Severity.SAFE)
