"""The severity of a change from one Python type to another."""

from collections.abc import Callable
from functools import partial

from ..plan.types import BLOBS, TEXT, ClassType, ListType, MapType, PyType, ScalarType
from .change import Axes, Severity

# For each scalar type, other scalar types that type checkers accept for it.
_ACCEPTED = {
    "float": ("int",),
    "JSONValue": ("str", "int", "float", "bool"),
    "BlobLike": ("str", "bytes", "str | bytes"),
    "StreamingInput": ("str", "bytes", "str | bytes"),
    "str | bytes": ("str", "bytes"),
}


def same(old: PyType, new: PyType) -> bool:
    """Whether two types are the same, apart from renamed classes."""
    match old, new:
        case ClassType(), ClassType():
            is_same = old.shape == new.shape or old.name == new.name
            return is_same and old.kind == new.kind
        case ListType(), ListType():
            return old.sparse == new.sparse and same(old.item, new.item)
        case MapType(), MapType():
            are_same = same(old.key, new.key) and same(old.value, new.value)
            return are_same and old.sparse == new.sparse
        case _:
            return old == new


def judge_types(
    old: PyType, new: PyType, wire: Severity, *, sent: bool, received: bool
) -> Axes:
    """Rate the change from one type to another.

    What a program sends must fit the new type. What it receives must fit the old type,
    which the program was written for.

    Args:
        old: The old type.
        new: The new type.
        wire: The severity for messages.
        sent: Whether requests contain it.
        received: Whether responses or errors contain it.
    """
    neither = not sent and not received
    severities = Axes(Severity.SAFE, Severity.SAFE, Severity.SAFE if neither else wire)
    if sent or neither:
        severities |= _judge(old, BLOBS.get(new, new), sent=True)
    if received or neither:
        severities |= _judge(new, old, sent=False)
    return severities


def _judge(given: PyType, wanted: PyType, *, sent: bool) -> Axes:
    """Rate the use of a value of one type where another type is expected."""
    keys_fit = _sent_keys_fit if sent else _received_keys_fit
    are_accepted = fits(given, wanted, keys_fit=keys_fit)
    types = Severity.SAFE if are_accepted else Severity.BREAKING
    run_time = Severity.SAFE
    # At run time, fields for enums accept any text.
    if not fits(given, wanted, text_for_enum=sent):
        # Text equals the members of enums, and a list or map may never contain None.
        loosely = fits(given, wanted, text_for_enum=True, dense=True)
        run_time = Severity.CAUTION if loosely else Severity.BREAKING
    return Axes(run_time, types, Severity.SAFE)


def _sent_keys_fit(given: PyType, wanted: PyType) -> bool:
    """Whether a type checker accepts a map with the one type of keys for the other.

    Arguments accept `Mapping[E, V] | Mapping[str, V]`, and keys are invariant.
    """
    return same(given, wanted) or (given == TEXT and isinstance(wanted, ClassType))


def _received_keys_fit(_given: PyType, _wanted: PyType) -> bool:
    """Whether a type checker accepts a map with the one type of keys for the other.

    Attributes have `Mapping[E | str, V]`, which is no other type than `Mapping[str, V]`
    because enums are text.
    """
    return True


def fits(
    given: PyType,
    wanted: PyType,
    *,
    text_for_enum: bool = False,
    dense: bool = False,
    keys_fit: Callable[[PyType, PyType], bool] | None = None,
) -> bool:
    """Whether values of one type can be used where another type is expected.

    Args:
        given: The type of the value.
        wanted: The type that is expected.
        text_for_enum: Whether to accept text for an enum, as at run time.
        dense: Whether to assume that lists and maps never contain `None`.
        keys_fit: Whether keys of maps fit, to a type checker; by default, they fit
            where their values fit.
    """
    part_fits = partial(
        fits, text_for_enum=text_for_enum, dense=dense, keys_fit=keys_fit
    )
    match given, wanted:
        case _ if same(given, wanted):
            return True
        case ScalarType(name=name), ScalarType():
            return name in _ACCEPTED.get(wanted.name, ())
        case ClassType(kind="enum"), ScalarType(name="str" | "JSONValue"):
            return True
        case ScalarType(name="str"), ClassType(kind="text or structure"):
            return True
        case _, ClassType(kind="enum"):
            return text_for_enum and fits(given, TEXT)
        case ListType(item=item), ScalarType(name="JSONValue"):
            return part_fits(item, wanted)
        case MapType(key=key, value=value), ScalarType(name="JSONValue"):
            return key == TEXT and part_fits(value, wanted)
        case ListType(), ListType():
            parts_fit = part_fits(given.item, wanted.item)
        case MapType(), MapType():
            parts_fit = (keys_fit or part_fits)(given.key, wanted.key) and part_fits(
                given.value, wanted.value
            )
        case _:
            return False
    return parts_fit and (dense or wanted.sparse or not given.sparse)
