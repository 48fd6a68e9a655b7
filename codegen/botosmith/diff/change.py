"""A change between two versions of a service, and how bad it is."""

from enum import IntEnum, StrEnum

from attrs import field, frozen


class Severity(IntEnum):
    """How bad a change is on one axis, in rising order."""

    SAFE = 0
    """What was right before is right after."""
    CAUTION = 1
    """Some programs may have to change; most need not."""
    BREAKING = 2
    """What was right before can be wrong after."""

    @property
    def text(self) -> str:
        """The name in lower case."""
        return self.name.lower()


@frozen
class Axes:
    """A severity on each of the three axes."""

    run_time: Severity
    """For a program that runs as it is, on the new SDK."""
    types: Severity
    """For a type checker's verdict on that program."""
    wire: Severity
    """For messages: those of one version read by the other, and recorded ones."""

    @property
    def worst(self) -> Severity:
        """The highest of the three."""
        return max(self.run_time, self.types, self.wire)

    def __or__(self, other: "Axes") -> "Axes":
        """The higher of two, axis by axis."""
        return Axes(
            max(self.run_time, other.run_time),
            max(self.types, other.types),
            max(self.wire, other.wire),
        )


class Kind(StrEnum):
    """What happened."""

    SERVICE_ADDED = "service-added"
    SERVICE_REMOVED = "service-removed"
    SERVICE_TRAIT_CHANGED = "service-trait-changed"
    OPERATION_ADDED = "operation-added"
    OPERATION_REMOVED = "operation-removed"
    OPERATION_DEPRECATED = "operation-deprecated"
    OPERATION_BINDING_CHANGED = "operation-binding-changed"
    OPERATION_TRAIT_CHANGED = "operation-trait-changed"
    OPERATION_ERROR_ADDED = "operation-error-added"
    OPERATION_ERROR_REMOVED = "operation-error-removed"
    ERROR_ADDED = "error-added"
    ERROR_REMOVED = "error-removed"
    ERROR_CODE_CHANGED = "error-code-changed"
    PAGINATOR_ADDED = "paginator-added"
    PAGINATOR_REMOVED = "paginator-removed"
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
    """One change, reported once for the shape it happened to.

    Attributes:
        service: botocore's name of the service.
        kind: What happened.
        where: What it happened to, in the model's words: "S3FileSystem.S3Uri".
        python: The same in generated code, "S3FileSystem.s3_uri"; several where one
            shape of the model is the request or response of several operations, and
            none where generated code has no name for it.
        trait: The trait it is about; empty where the kind says all.
        old: How it was, where there is something to say.
        new: How it is now, where there is something to say.
        operations: The operations it reaches, sorted.
        axes: How bad it is.
    """

    service: str
    kind: Kind
    where: str
    python: tuple[str, ...] = ()
    trait: str = ""
    old: str | None = None
    new: str | None = None
    operations: tuple[str, ...] = ()
    axes: Axes = field()

    @property
    def severity(self) -> Severity:
        """The worst of its severities."""
        return self.axes.worst
