"""The views of classes, which are the variables of templates."""

from attrs import frozen


@frozen
class FieldView:
    """A field of an attrs class."""

    name: str
    """Its name."""
    annotation: str
    """Its type."""
    value: str
    """The value in the class body; empty if the body only declares it."""


@frozen
class StructureView:
    """A class with fields."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class EnumMemberView:
    """A member of an enum."""

    name: str
    """Its name in Python."""
    value: str
    """The literal of the value."""


@frozen
class EnumView:
    """An enum, and the alias of everything that is accepted for it."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""
    members: list[EnumMemberView]
    """Its members."""
    like: str
    """The name of the alias."""


@frozen
class UnionView:
    """The variants of a union, and the alias of all variants."""

    name: str
    """The name of the alias."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""
    variants: list[StructureView]
    """The classes of its variants, each with the field `value`; empty in a stub, which
    declares them with the structures."""
    alternatives: list[str]
    """The classes in the alias: those of the variants, and `UnknownVariant` unless it
    is sent; in a stub, also the structures that stand for variants that are sent."""


@frozen
class StatusView:
    """Where a response says the state of what a request asks for."""

    attribute: str
    """The literal of the attribute of the response, which may be one of a structure."""
    reason: str
    """The literal of the attribute with the reason; empty if there is none."""
    enum: str
    """The literal of the name of the enum."""
    states: str
    """The literal of the states of each kind."""
    not_found: str
    """The literal of the codes of the errors that say that the thing does not exist;
    empty if there are none."""


@frozen
class RequestView:
    """An operation's request."""

    name: str
    """The name of the class."""
    operation: str
    """The literal of the operation's name."""
    response: str
    """The name of the response's class."""
    base: str
    """Its base class."""
    events: str
    """The name of the union of the events that are sent; empty if there are none."""
    handler: str
    """The literal of the name of the handler that changes text in results; empty if
    there is none."""
    handled: str
    """The literal of the members that it uses."""
    status: StatusView | None
    """Where the response says the state of the thing, if it does."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class ResponseView:
    """An operation's response."""

    name: str
    """The name of the class."""
    base: str
    """Its base class."""
    failures: str
    """The literal of the attributes with what has failed; empty if nothing can."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class ErrorView:
    """An error in the model."""

    name: str
    """The name of the class."""
    code: str
    """The literal of its code."""
    traits: str
    """The literal of the properties that neither its code nor its status tells; empty
    if there are none."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class ArgumentView:
    """An argument of a constructor or a method."""

    name: str
    """Its name."""
    declaration: str
    """Name, type and default."""


@frozen
class ConstructorView:
    """A constructor whose arguments have other types than the attributes."""

    arguments: list[ArgumentView]
    """Its arguments."""
    positional: list[ArgumentView]
    """Arguments before these, which may be given by position."""
    by_keyword: bool
    """Whether `arguments` are keyword-only."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""


@frozen
class AttributeView:
    """An attribute of a class."""

    declaration: str
    """Name and type, and a default if attrs creates the constructor."""
    is_generic: bool
    """Whether its type is the type parameter of the class."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""


@frozen
class TypeParameterView:
    """The type parameter of a class in a stub, which identifies the kind of client.

    Without an argument, it stands for synchronous clients.
    """

    name: str
    """Its name."""
    literal: str
    """The literal of its name."""
    of_client: str
    """The type with a synchronous client."""
    of_async_client: str
    """The type with an asynchronous client."""


@frozen
class StubClassView:
    """A class with attributes."""

    name: str
    """The name of the class."""
    decorator: str
    """The decorator that makes it an attrs class."""
    base: str
    """Its base class."""
    parameter: TypeParameterView | None
    """Its type parameter, if it is the response of an operation that streams."""
    docs: str
    """The docstring literal; empty if the model has no documentation."""
    attributes: list[AttributeView]
    """Its attributes."""
    constructor: ConstructorView | None
    """Its constructor, unless attrs creates it."""
