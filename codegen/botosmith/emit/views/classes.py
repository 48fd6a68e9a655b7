"""What templates see of classes: names and literals, with nothing left to decide."""

from attrs import frozen


@frozen
class FieldView:
    """A field of an attrs class."""

    name: str
    """Its name."""
    annotation: str
    """Its type."""
    arguments: str
    """Of `field(...)`."""
    docs: str
    """The docstring literal; empty where the model says nothing."""


@frozen
class StructureView:
    """A class with fields."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class EnumMemberView:
    """A value of an enum."""

    name: str
    """Its name in Python."""
    value: str
    """The literal of the value."""


@frozen
class ConverterView:
    """A function that makes enums of plain strings."""

    name: str
    """The name of the function."""
    takes: str
    """The type of its argument."""
    gives: str
    """The type of its result."""
    expression: str
    """What it returns, for an argument `value`."""


@frozen
class EnumView:
    """An enum, the alias of what may be given for it, and its converters."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal."""
    members: list[EnumMemberView]
    """Its values."""
    like: str
    """The name of the alias."""
    converters: list[ConverterView]
    """The functions that stand beside it."""


@frozen
class UnionView:
    """The variants of a union and the alias of them all."""

    name: str
    """The name of the alias."""
    docs: str
    """The docstring literal."""
    variants: list[StructureView]
    """The classes of its variants, each with the field `value`."""


@frozen
class RequestView:
    """An operation's request."""

    name: str
    """The name of the class."""
    operation: str
    """The literal of the operation's name."""
    response: str
    """The name of the response's class."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class ErrorView:
    """An error in the model."""

    name: str
    """The name of the class."""
    code: str
    """The literal of the code it arrives under."""
    docs: str
    """The docstring literal."""
    fields: list[FieldView]
    """Its fields."""


@frozen
class ArgumentView:
    """An argument, by keyword only."""

    name: str
    """Its name."""
    declaration: str
    """Name, type and default."""


@frozen
class ConstructorView:
    """A constructor that takes other types than the attributes have."""

    arguments: list[ArgumentView]
    """Its arguments."""
    by_keyword: bool
    """Whether it takes them by keyword only."""
    docs: str
    """The docstring literal; empty where the model says nothing of the arguments."""


@frozen
class AttributeView:
    """An attribute of a class."""

    declaration: str
    """Name and type, and a default where attrs makes a constructor that has it."""
    docs: str
    """The docstring literal; empty where editors find it in the module."""


@frozen
class StubEnumView:
    """An enum, and the alias of what may be given for it."""

    name: str
    """The name of the class."""
    like: str
    """The name of the alias."""
    members: list[EnumMemberView]
    """Its values."""


@frozen
class StubUnionView:
    """The alias of the variants of a union."""

    name: str
    """The name of the alias."""
    variants: list[str]
    """The classes of its variants."""


@frozen
class StubClassView:
    """A class with attributes."""

    name: str
    """The name of the class."""
    decorator: str
    """What makes an attrs class of it."""
    base: str
    """Its base class; empty where it has none."""
    attributes: list[AttributeView]
    """Its attributes."""
    constructor: ConstructorView | None
    """Its constructor, where attrs is not to make it."""
