"""How bad it is when one Python type becomes another."""

from ..plan.types import (
    STREAM_SENT,
    TEXT,
    ClassType,
    ListType,
    MapType,
    PyType,
    ScalarType,
)
from .change import Axes, Severity


def same(old: PyType, new: PyType) -> bool:
    """Whether two types are one, names of classes apart."""
    match old, new:
        case ClassType(), ClassType():
            return old.kind == new.kind and (
                old.shape == new.shape or old.name == new.name
            )
        case ListType(), ListType():
            return old.sparse == new.sparse and same(old.item, new.item)
        case MapType(), MapType():
            return (
                old.sparse == new.sparse
                and same(old.key, new.key)
                and same(old.value, new.value)
            )
        case _:
            return old == new


def judge_types(
    old: PyType, new: PyType, wire: Severity, *, sent: bool, received: bool
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


def _types(given: PyType, wanted: PyType) -> Severity:
    return Severity.SAFE if fits(given, wanted) else Severity.BREAKING


def _run_time(given: PyType, wanted: PyType, *, sent: bool) -> Severity:
    # A field for an enum takes any text while the program runs.
    if fits(given, wanted, text_for_enum=sent):
        return Severity.SAFE
    # Text received in place of an enum equals its values; a None may never come.
    loosely = fits(given, wanted, text_for_enum=True, dense=True)
    return Severity.CAUTION if loosely else Severity.BREAKING


def fits(
    given: PyType, wanted: PyType, *, text_for_enum: bool = False, dense: bool = False
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
        case _, ScalarType(name="JSONValue"):
            return _is_json(given)
        case ClassType(kind="enum"), ScalarType(name="str"):
            return True
        case (
            (ScalarType(name="str") | ClassType(kind="enum")),
            ClassType(kind="enum"),
        ):
            return text_for_enum
        case ScalarType(name="int"), ScalarType(name="float"):
            return True
        case ScalarType(name="bytes"), ScalarType():
            return wanted == STREAM_SENT
        case ListType(), ListType():
            return (dense or wanted.sparse or not given.sparse) and fits(
                given.item, wanted.item, text_for_enum=text_for_enum, dense=dense
            )
        case MapType(), MapType():
            return (
                (dense or wanted.sparse or not given.sparse)
                and _key_fits(given.key, wanted.key, text_for_enum)
                and fits(
                    given.value, wanted.value, text_for_enum=text_for_enum, dense=dense
                )
            )
        case _:
            return False


def _key_fits(given: PyType, wanted: PyType, text_for_enum: bool) -> bool:
    # A map with an enum for its keys is typed to take a map with text for keys too;
    # otherwise keys are invariant.
    if same(given, wanted) or text_for_enum:
        return True
    return given == TEXT and isinstance(wanted, ClassType)


def _is_json(given: PyType) -> bool:
    match given:
        case ScalarType(name=name):
            return name in ("str", "int", "float", "bool", "JSONValue")
        case ClassType(kind=kind):
            return kind == "enum"
        case ListType(item=item):
            return _is_json(item)
        case MapType(key=key, value=value):
            return key == TEXT and _is_json(value)
