"""The severity of each kind of change.

Where Smithy's model diff rates the same change, the wire axis follows it: Smithy's
ERROR is breaking, its DANGER and WARNING are caution, and its NOTE is safe. The same
table is in docs/diff.md.
"""

from collections.abc import Mapping

from attrs import frozen

from .change import Axes, ChangeKind, Severity

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
RULES: Mapping[ChangeKind, Rule] = {
    ChangeKind.SERVICE_ADDED: _rule("sss"),
    ChangeKind.SERVICE_REMOVED: _rule("bbb"),
    ChangeKind.SERVICE_TRAIT_CHANGED: _rule("ssc"),
    ChangeKind.OPERATION_ADDED: _rule("sss"),
    ChangeKind.OPERATION_REMOVED: _rule("bbb"),
    ChangeKind.OPERATION_DEPRECATED: _rule("scs"),
    ChangeKind.OPERATION_BINDING_CHANGED: _rule("ssb"),
    ChangeKind.OPERATION_TRAIT_CHANGED: _rule("sss"),
    ChangeKind.OPERATION_ERROR_ADDED: _rule("csc"),
    ChangeKind.FAILURES_ADDED: _rule("css"),
    ChangeKind.FAILURES_REMOVED: _rule("bbs"),
    ChangeKind.WAIT_ADDED: _rule("sss"),
    ChangeKind.WAIT_REMOVED: _rule("bbs"),
    ChangeKind.WAIT_STATUS_CHANGED: _rule("css"),
    ChangeKind.WAIT_GONE_ADDED: _rule("sss"),
    ChangeKind.WAIT_GONE_REMOVED: _rule("bbs"),
    ChangeKind.STATE_KIND_CHANGED: _rule("css"),
    ChangeKind.BATCHES_ADDED: _rule("sss"),
    ChangeKind.BATCHES_REMOVED: _rule("bbs"),
    ChangeKind.BATCHES_CHANGED: _rule("css"),
    ChangeKind.OPERATION_ERROR_REMOVED: _rule("ssc"),
    ChangeKind.ERROR_ADDED: _rule("sss"),
    ChangeKind.ERROR_REMOVED: _rule("bbb"),
    ChangeKind.ERROR_CODE_CHANGED: _rule("bsb"),
    ChangeKind.PAGINATOR_ADDED: _rule("sss"),
    ChangeKind.PAGINATOR_REMOVED: _rule("bbs"),
    ChangeKind.PAGINATOR_MODELLED: _rule("scs"),
    ChangeKind.PAGINATOR_INFERRED: _rule("sbs"),
    ChangeKind.PAGINATOR_RESULT_ADDED: _rule("sss"),
    ChangeKind.PAGINATOR_RESULT_CHANGED: _rule("bbs"),
    ChangeKind.PAGINATOR_LIMIT_ADDED: _rule("sss"),
    ChangeKind.PAGINATOR_LIMIT_REMOVED: _rule("bss"),
    ChangeKind.PAGINATOR_CHANGED: _rule("css"),
    ChangeKind.WAITER_ADDED: _rule("sss"),
    ChangeKind.WAITER_REMOVED: _rule("bbs"),
    ChangeKind.WAITER_OPERATION_CHANGED: _rule("bbs"),
    ChangeKind.WAITER_RESULT_OPTIONAL: _rule("cbs"),
    ChangeKind.WAITER_CHANGED: _rule("css"),
    ChangeKind.CLASS_ADDED: _rule("sss"),
    ChangeKind.CLASS_REMOVED: _rule("bbs"),
    ChangeKind.NAME_CHANGED: _rule("bbs"),
    ChangeKind.WIRE_TYPE_CHANGED: _rule("ssc"),
    ChangeKind.MEMBER_ADDED: _rule("sss"),
    ChangeKind.REQUIRED_MEMBER_ADDED: _rule("bbb", "sss"),
    ChangeKind.MEMBER_REMOVED: _rule("bbb"),
    ChangeKind.MEMBER_RENAMED: _rule("csb"),
    ChangeKind.MEMBER_REQUIRED: _rule("bbb", "ccs"),
    ChangeKind.MEMBER_OPTIONAL: _rule("scs", "cbc"),
    ChangeKind.PRESENCE_PROMISED: _rule("cbs", "css"),
    ChangeKind.PRESENCE_WITHDRAWN: _rule("scs", "cbc"),
    ChangeKind.VARIANT_ADDED: _rule("sss", "ccs"),
    ChangeKind.VARIANT_REMOVED: _rule("bbb"),
    ChangeKind.ENUM_VALUE_ADDED: _rule("sss", "ccs"),
    ChangeKind.ENUM_VALUE_REMOVED: _rule("bbb"),
    ChangeKind.MIN_RAISED: _rule("bsb", "sss"),
    ChangeKind.MAX_LOWERED: _rule("ssb", "sss"),
    ChangeKind.PATTERN_CHANGED: _rule("ssc", "sss"),
    ChangeKind.CONSTRAINT_LOOSENED: _rule("sss"),
    ChangeKind.SERIALIZATION_CHANGED: _rule("ssb"),
    ChangeKind.SENSITIVITY_CHANGED: _rule("css"),
    ChangeKind.DEPRECATED: _rule("sss"),
    ChangeKind.UNDEPRECATED: _rule("sss"),
    ChangeKind.TRAIT_CHANGED: _rule("sss"),
}

# Where the attribute may be `None` as before, or is never `None`.
SAME_TYPE_RULES: Mapping[ChangeKind, Rule] = {
    ChangeKind.MEMBER_OPTIONAL: _rule("sss"),
    ChangeKind.PRESENCE_PROMISED: _rule("sss"),
    ChangeKind.PRESENCE_WITHDRAWN: _rule("sss", "csc"),
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
