"""Masks secrets in forms, which the protocols query and ec2 send."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape

from .masking import MASK, is_sensitive, redact_text
from .secret_text import is_secret_name, is_secret_text

# The names of keys in entries of maps, and in tags.
_KEYS = ("key", "Key", "name", "Name")


def redact_form(
    operation: OperationModel, body: bytes, path: str, masked: list[str], *, ec2: bool
) -> bytes:
    """Mask the secrets of a form.

    Args:
        operation: The operation.
        body: The form.
        path: The path of the form in its message.
        masked: Takes the paths of masked values.
        ec2: Whether the protocol is ec2, which has other names for members.

    Raises:
        ValueError: The form is not UTF-8.
    """
    constants = {
        "Action": operation.name,
        "Version": str(operation.metadata["apiVersion"]),
    }
    pairs = parse_qsl(body.decode(), keep_blank_values=True)
    values = dict(pairs)
    paths: list[str] = []
    redacted: list[tuple[str, str]] = []
    for name, value in pairs:
        if constants.get(name) == value:
            redacted.append((name, value))
            continue
        shape = _find(operation.input_shape, name.split("."), ec2=ec2)
        is_empty_list = isinstance(shape, ListShape) and not value
        if isinstance(shape, ListShape) or _is_named_as_secret(name, values):
            shape = None
        if is_empty_list or (shape and not value):
            redacted.append((name, value))
        elif shape is None and (not value or is_secret_text(name)):
            # A lone word is a value as well as a name.
            paths.append(f"{path}.{MASK}")
            redacted.append((MASK, ""))
        else:
            redacted.append((name, redact_text(shape, value, f"{path}.{name}", paths)))
    masked += paths
    # The original text, unless something was masked.
    return urlencode(redacted, safe="*").encode() if paths else body


def _is_named_as_secret(name: str, values: Mapping[str, str]) -> bool:
    """Whether a member names a secret, or the key beside the value of a map or tag."""
    prefix, _, last = name.rpartition(".")
    if last.lower() == "value":
        keys = (values.get(f"{prefix}.{key}", "") for key in _KEYS)
        if any(map(is_secret_name, keys)):
            return True
    return any(map(is_secret_name, name.split(".")))


def _find(shape: Shape | None, names: list[str], *, ec2: bool) -> Shape | None:
    """The shape that a dotted name leads to; None if it is unknown or sensitive."""
    if shape is None or is_sensitive(shape):
        return None
    match shape, names:
        case StructureShape(), [name, *rest]:
            return _find(_members(shape, ec2=ec2).get(name), rest, ec2=ec2)
        case ListShape(), []:
            return shape  # an empty list
        case ListShape(), [index, *rest] if _is_flat(shape, ec2=ec2):
            return _find(shape.member, rest, ec2=ec2) if index.isdecimal() else None
        case ListShape(), [name, index, *rest] if index.isdecimal():
            known = name == _name(shape.member, "member", ec2=ec2)
            return _find(shape.member, rest, ec2=ec2) if known else None
        case MapShape(), ["entry", *entry] if not _is_flat(shape, ec2=False):
            return _find_in_entry(shape, entry, ec2=ec2)
        case MapShape(), entry if _is_flat(shape, ec2=False):
            return _find_in_entry(shape, entry, ec2=ec2)
        case ((StructureShape() | MapShape() | ListShape()), _):
            return None
        case _:
            return None if names else shape


def _find_in_entry(shape: MapShape, names: list[str], *, ec2: bool) -> Shape | None:
    match names:
        case [index, name, *rest] if index.isdecimal():
            known = {
                _name(shape.key, "key", ec2=ec2): shape.key,
                _name(shape.value, "value", ec2=ec2): shape.value,
            }
            return _find(known.get(name), rest, ec2=ec2)
        case _:
            return None


def _members(shape: StructureShape, *, ec2: bool) -> dict[str, Shape]:
    by_name: dict[str, Shape] = {}
    for name, member in shape.members.items():
        name = _name(member, name, ec2=ec2)
        by_name[name] = member
        if not ec2 and isinstance(member, ListShape) and _is_flat(member, ec2=False):
            # Items of a flattened list have their own name, if they have any.
            by_name[_name(member.member, name, ec2=False)] = member
    return by_name


def _is_flat(shape: Shape, *, ec2: bool) -> bool:
    return ec2 or bool(shape.serialization.get("flattened"))


def _name(shape: Shape, default: str, *, ec2: bool) -> str:
    if ec2 and "queryName" in shape.serialization:
        return str(shape.serialization["queryName"])
    name = str(shape.serialization.get("name", ""))
    if not name:
        return default
    return name[0].upper() + name[1:] if ec2 else name
