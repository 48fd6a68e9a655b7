"""The Python types of a model's shapes, and how bad it is when one becomes another."""

from typing import TypeAlias

from attrs import frozen

from .change import Axes, Severity
from .model_version import Json, Known, merged

_SCALARS = {
    "string": "str",
    "character": "str",
    "integer": "int",
    "long": "int",
    "bigInteger": "int",
    "float": "float",
    "double": "float",
    "bigDecimal": "float",
    "boolean": "bool",
    "blob": "bytes",
    "timestamp": "datetime",
}
_DOCUMENT = "JSONValue"
_STREAM = "stream"
# Traits of a reference that can give a member another type than its shape has.
TYPE_TRAITS = ("jsonvalue", "location", "enum", "streaming")


@frozen
class Plain:
    """A type of Python or of the runtime."""

    name: str

    def __str__(self) -> str:
        return self.name


@frozen
class Class:
    """A class made of a shape. Its name in Python may change without making it another
    class, and so may its name in the model."""

    kind: str
    shape: str
    name: str

    def __str__(self) -> str:
        return f"EventStream[{self.name}]" if self.kind == "events" else self.name


@frozen
class Many:
    """A list of one type."""

    item: "Term"
    sparse: bool

    def __str__(self) -> str:
        return f"Sequence[{self.item}{' | None' if self.sparse else ''}]"


@frozen
class Keyed:
    """A map to one type."""

    key: "Term"
    value: "Term"
    sparse: bool

    def __str__(self) -> str:
        return f"Mapping[{self.key}, {self.value}{' | None' if self.sparse else ''}]"


Term: TypeAlias = Plain | Class | Many | Keyed


def term(known: Known, reference: Json, own: str = "") -> Term:
    """The type of what a reference leads to.

    Args:
        known: The version.
        reference: The reference, `{"shape": ...}` with its traits.
        own: What a type is called that belongs to this reference alone.
    """
    shape: str = reference["shape"]
    raw = merged(known, reference)
    kind: str = raw["type"]
    if raw.get("jsonvalue") and raw.get("location") == "header":
        return Plain(_DOCUMENT)
    match kind:
        case "structure" if raw.get("document"):
            return Plain(_DOCUMENT)
        case "structure":
            return Class(_tag(raw), shape, known.names.shapes.get(shape, shape))
        case "list":
            return Many(term(known, raw["member"]), bool(raw.get("sparse")))
        case "map":
            return Keyed(
                term(known, raw["key"]),
                term(known, raw["value"]),
                bool(raw.get("sparse")),
            )
        case "blob" if raw.get("streaming"):
            return Plain(_STREAM)
        case "string" | "character" if raw.get("enum"):
            name = own if "enum" in reference else shape
            return Class("enum", name, known.names.shapes.get(name, name))
        case _:
            return Plain(_SCALARS[kind])


def _tag(raw: Json) -> str:
    if not raw.get("members"):
        return "structure"
    if raw.get("eventstream"):
        return "events"
    return "union" if raw.get("union") else "structure"


def same(old: Term, new: Term) -> bool:
    """Whether two types are one, names of classes apart."""
    match old, new:
        case Class(), Class():
            return old.kind == new.kind and (
                old.shape == new.shape or old.name == new.name
            )
        case Many(), Many():
            return old.sparse == new.sparse and same(old.item, new.item)
        case Keyed(), Keyed():
            return (
                old.sparse == new.sparse
                and same(old.key, new.key)
                and same(old.value, new.value)
            )
        case _:
            return old == new


def judge_types(
    old: Term, new: Term, wire: Severity, *, sent: bool, received: bool
) -> Axes:
    """How bad it is when one type becomes another.

    What a program sends must fit where the new type is asked for; what it receives must
    fit where the program asks for the old one.

    Args:
        old: The type as it was.
        new: The type as it is.
        wire: How bad it is for messages.
        sent: Whether requests hold it.
        received: Whether responses or errors hold it.
    """
    run_time = types = Severity.SAFE
    neither = not sent and not received
    if sent or neither:
        types = max(types, _types(old, new))
        run_time = max(run_time, _run_time(old, new, sent=True))
    if received or neither:
        types = max(types, _types(new, old))
        run_time = max(run_time, _run_time(new, old, sent=False))
    return Axes(run_time, types, Severity.SAFE if neither else wire)


def _types(given: Term, wanted: Term) -> Severity:
    return Severity.SAFE if fits(given, wanted) else Severity.BREAKING


def _run_time(given: Term, wanted: Term, *, sent: bool) -> Severity:
    # A field for an enum takes any text while the program runs.
    if fits(given, wanted, text_for_enum=sent):
        return Severity.SAFE
    # Text received in place of an enum equals its values; a None may never come.
    loosely = fits(given, wanted, text_for_enum=True, dense=True)
    return Severity.CAUTION if loosely else Severity.BREAKING


def fits(
    given: Term, wanted: Term, *, text_for_enum: bool = False, dense: bool = False
) -> bool:
    """Whether each value of one type is one of the other, as type checkers see it.

    Args:
        given: The type of the value.
        wanted: The type asked for.
        text_for_enum: Whether text passes for an enum, as it does at run time.
        dense: Whether to take it that no list or map holds None.
    """
    if same(given, wanted):
        return True
    match given, wanted:
        case _, Plain(name="JSONValue"):
            return _is_json(given)
        case Class(kind="enum"), Plain(name="str"):
            return True
        case ((Plain(name="str") | Class(kind="enum")), Class(kind="enum")):
            return text_for_enum
        case Plain(name="int"), Plain(name="float"):
            return True
        case Plain(name="bytes"), Plain(name="stream"):
            return True
        case Many(), Many():
            return (dense or wanted.sparse or not given.sparse) and fits(
                given.item, wanted.item, text_for_enum=text_for_enum, dense=dense
            )
        case Keyed(), Keyed():
            return (
                (dense or wanted.sparse or not given.sparse)
                and _key_fits(given.key, wanted.key, text_for_enum)
                and fits(
                    given.value, wanted.value, text_for_enum=text_for_enum, dense=dense
                )
            )
        case _:
            return False


def _key_fits(given: Term, wanted: Term, text_for_enum: bool) -> bool:
    # A map with an enum for its keys is typed to take a map with text for keys too;
    # otherwise keys are invariant.
    if same(given, wanted) or text_for_enum:
        return True
    return given == Plain("str") and isinstance(wanted, Class)


def _is_json(given: Term) -> bool:
    match given:
        case Plain(name=name):
            return name in ("str", "int", "float", "bool", _DOCUMENT)
        case Class(kind=kind):
            return kind == "enum"
        case Many(item=item):
            return _is_json(item)
        case Keyed(key=key, value=value):
            return key == Plain("str") and _is_json(value)
