"""Masks secrets in forms, which the protocols query and ec2 send."""

from collections.abc import Mapping, Set
from urllib.parse import parse_qsl, urlencode

from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape

from ..secrets.masker import MASK
from ..secrets.members import holds_text, is_sensitive, members_named_as_secrets
from ..secrets.texts import is_credential_name, is_key_of_secret, is_secret_text
from .masking import MessageMasker


def redact_form(
    operation: OperationModel,
    body: bytes,
    path: str,
    masker: MessageMasker,
    *,
    ec2: bool,
) -> bytes:
    """Mask the secrets of a form.

    Args:
        operation: The operation.
        body: The form.
        path: The path of the form in its message.
        masker: Masks its values.
        ec2: Whether the protocol is ec2, which has other names for members.

    Raises:
        ValueError: The form is not UTF-8.
    """
    constants = {
        "Action": operation.name,
        "Version": str(operation.metadata["apiVersion"]),
    }
    pairs = parse_qsl(body.decode(), keep_blank_values=True)
    form = _Form(pairs, ec2=ec2)
    before = len(masker.paths)
    redacted: list[tuple[str, str]] = []
    for name, value in pairs:
        if constants.get(name) == value:
            redacted.append((name, value))
            continue
        names = name.split(".")
        shape = form.find(operation.input_shape, names)
        is_empty_list = isinstance(shape, ListShape) and not value
        if isinstance(shape, ListShape) or any(map(is_credential_name, names)):
            shape = None
        if is_empty_list or (shape and not value):
            redacted.append((name, value))
        elif shape is None and (not value or is_secret_text(name)):
            # A lone word is a value as well as a name.
            masker.note(None, name, f"{path}.{MASK}")
            redacted.append((MASK, ""))
        else:
            redacted.append((name, masker.text(shape, value, f"{path}.{name}")))
    # The original text, unless something was masked.
    is_changed = len(masker.paths) > before
    return urlencode(redacted, safe="*").encode() if is_changed else body


class _Form:
    """A form, as the protocols query and ec2 write structures, lists and maps."""

    def __init__(self, pairs: list[tuple[str, str]], *, ec2: bool) -> None:
        self._ec2 = ec2
        # The values by their last names, by the names before.
        self._beside: dict[str, dict[str, str]] = {}
        for name, value in pairs:
            above, _, last = name.rpartition(".")
            self._beside.setdefault(above, {})[last] = value

    def find(
        self, shape: Shape | None, names: list[str], above: str = ""
    ) -> Shape | None:
        """The shape that a dotted name leads to; None if it is unknown or secret.

        Args:
            shape: The shape of what has the name.
            names: The parts of the name.
            above: The dotted name before them.
        """
        if shape is None or is_sensitive(shape):
            return None
        ec2 = self._ec2
        match shape, names:
            case StructureShape(), [name, *rest]:
                inner = _members(shape, ec2=ec2).get(name)
                if name in self._named(shape, self._beside.get(above, {})):
                    return None
                return self.find(inner, rest, _dotted(above, name))
            case ListShape(), []:
                return shape  # an empty list
            case ListShape(), [index, *rest] if _is_flat(shape, ec2=ec2):
                if not index.isdecimal():
                    return None
                return self.find(shape.member, rest, _dotted(above, index))
            case ListShape(), [name, index, *rest] if index.isdecimal():
                if name != _name(shape.member, "member", ec2=ec2):
                    return None
                return self.find(shape.member, rest, _dotted(above, name, index))
            case MapShape(), ["entry", index, name, *rest] if not _is_flat(
                shape, ec2=False
            ):
                entry = _dotted(above, "entry", index)
                return self._find_in_entry(shape, name, rest, entry)
            case MapShape(), [index, name, *rest] if _is_flat(shape, ec2=False):
                return self._find_in_entry(shape, name, rest, _dotted(above, index))
            case ((StructureShape() | MapShape() | ListShape()), _):
                return None
            case _:
                return None if names else shape

    def _named(self, shape: StructureShape, values: Mapping[str, str]) -> Set[str]:
        return members_named_as_secrets(
            shape, values, lambda name, member: _name(member, name, ec2=self._ec2)
        )

    def _find_in_entry(
        self, shape: MapShape, name: str, names: list[str], above: str
    ) -> Shape | None:
        key, value = (
            _name(one, default, ec2=self._ec2)
            for one, default in ((shape.key, "key"), (shape.value, "value"))
        )
        if not above.rpartition(".")[2].isdecimal() or name not in (key, value):
            return None
        if name == key:
            return self.find(shape.key, names, _dotted(above, name))
        is_named = is_key_of_secret(self._beside.get(above, {}).get(key, ""))
        if is_named and holds_text(shape.value):
            return None
        return self.find(shape.value, names, _dotted(above, name))


def _dotted(*names: str) -> str:
    return ".".join(filter(None, names))


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
