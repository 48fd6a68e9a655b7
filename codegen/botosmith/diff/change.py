"""A change between two versions of a service, and its severity."""

from enum import IntEnum, StrEnum

from attrs import field, frozen


class Severity(IntEnum):
    """The severity of a change on one axis, in rising order."""

    SAFE = 0
    """What worked before still works."""
    CAUTION = 1
    """Some programs may have to change; most do not."""
    BREAKING = 2
    """What worked before may not work any more."""

    @property
    def text(self) -> str:
        """The name in lower case."""
        return self.name.lower()


@frozen
class Axes:
    """A severity on each of the three axes."""

    run_time: Severity
    """For an unchanged program that runs with the new SDK."""
    types: Severity
    """For a type checker that checks this program."""
    wire: Severity
    """For messages, if one version reads the other's, and for recorded messages."""

    @property
    def overall(self) -> Severity:
        """The severity of the change.

        It is breaking if a program that worked, or that a type checker accepted, may
        now fail. What is breaking for messages alone is a caution.
        """
        return max(self.run_time, self.types, min(self.wire, Severity.CAUTION))

    def __or__(self, other: "Axes") -> "Axes":
        """The higher of two, axis by axis."""
        return Axes(
            max(self.run_time, other.run_time),
            max(self.types, other.types),
            max(self.wire, other.wire),
        )


class ChangeKind(StrEnum):
    """What a change does, such as removing an operation."""

    SERVICE_ADDED = "service-added"
    SERVICE_REMOVED = "service-removed"
    SERVICE_TRAIT_CHANGED = "service-trait-changed"
    OPERATION_ADDED = "operation-added"
    OPERATION_REMOVED = "operation-removed"
    OPERATION_DEPRECATED = "operation-deprecated"
    OPERATION_BINDING_CHANGED = "operation-binding-changed"
    OPERATION_TRAIT_CHANGED = "operation-trait-changed"
    OPERATION_ERROR_ADDED = "operation-error-added"
    FAILURES_ADDED = "failures-added"
    FAILURES_REMOVED = "failures-removed"
    WAIT_ADDED = "wait-added"
    WAIT_REMOVED = "wait-removed"
    WAIT_STATUS_CHANGED = "wait-status-changed"
    WAIT_GONE_ADDED = "wait-gone-added"
    WAIT_GONE_REMOVED = "wait-gone-removed"
    STATE_KIND_CHANGED = "state-kind-changed"
    BATCHES_ADDED = "batches-added"
    BATCHES_REMOVED = "batches-removed"
    BATCHES_CHANGED = "batches-changed"
    OPERATION_ERROR_REMOVED = "operation-error-removed"
    ERROR_ADDED = "error-added"
    ERROR_REMOVED = "error-removed"
    ERROR_CODE_CHANGED = "error-code-changed"
    PAGINATOR_ADDED = "paginator-added"
    PAGINATOR_REMOVED = "paginator-removed"
    PAGINATOR_MODELLED = "paginator-modelled"
    PAGINATOR_INFERRED = "paginator-inferred"
    PAGINATOR_RESULT_ADDED = "paginator-result-added"
    PAGINATOR_RESULT_CHANGED = "paginator-result-changed"
    PAGINATOR_LIMIT_ADDED = "paginator-limit-added"
    PAGINATOR_LIMIT_REMOVED = "paginator-limit-removed"
    PAGINATOR_CHANGED = "paginator-changed"
    WAITER_ADDED = "waiter-added"
    WAITER_REMOVED = "waiter-removed"
    WAITER_OPERATION_CHANGED = "waiter-operation-changed"
    WAITER_RESULT_OPTIONAL = "waiter-result-optional"
    WAITER_CHANGED = "waiter-changed"
    CLASS_ADDED = "class-added"
    CLASS_REMOVED = "class-removed"
    NAME_CHANGED = "name-changed"
    RETYPED = "retyped"
    WIRE_TYPE_CHANGED = "wire-type-changed"
    MEMBER_ADDED = "member-added"
    REQUIRED_MEMBER_ADDED = "required-member-added"
    MEMBER_REMOVED = "member-removed"
    MEMBER_RENAMED = "member-renamed"
    MEMBER_REQUIRED = "member-required"
    MEMBER_OPTIONAL = "member-optional"
    PRESENCE_PROMISED = "presence-promised"
    PRESENCE_WITHDRAWN = "presence-withdrawn"
    VARIANT_ADDED = "variant-added"
    VARIANT_REMOVED = "variant-removed"
    ENUM_VALUE_ADDED = "enum-value-added"
    ENUM_VALUE_REMOVED = "enum-value-removed"
    MIN_RAISED = "min-raised"
    MAX_LOWERED = "max-lowered"
    PATTERN_CHANGED = "pattern-changed"
    CONSTRAINT_LOOSENED = "constraint-loosened"
    SERIALIZATION_CHANGED = "serialization-changed"
    SENSITIVITY_CHANGED = "sensitivity-changed"
    DEPRECATED = "deprecated"
    UNDEPRECATED = "undeprecated"
    TRAIT_CHANGED = "trait-changed"


@frozen(kw_only=True)
class Change:
    """A change, which is reported once, for the shape that changed.

    Attributes:
        service: botocore's name of the service.
        kind: The kind of change.
        where: What changed, by its names in the model, such as "S3FileSystem.S3Uri".
        python: The same in generated code, such as "S3FileSystem.s3_uri". There are
            several names if a shape is the request or response of several operations,
            and none if generated code has no name for it.
        trait: The trait that changed, if the kind does not say it; otherwise empty.
        old: The old value, if there is one to report.
        new: The new value, if there is one to report.
        state: What a new value of an enum is to waits, such as "failed"; empty if no
            wait has it as a state.
        operations: The operations that it affects, sorted.
        axes: The severities.
    """

    service: str
    kind: ChangeKind
    where: str
    python: tuple[str, ...] = ()
    trait: str = ""
    old: str | None = None
    new: str | None = None
    state: str = ""
    operations: tuple[str, ...] = ()
    axes: Axes = field()

    @property
    def severity(self) -> Severity:
        """The severity, of the three axes taken together."""
        return self.axes.overall
