"""Documents with a secret in each place for one, and public texts elsewhere.

The shapes are those of a model in which all secret members are sensitive.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape
from botocore.utils import is_json_value_header

from botosmith.runtime.secret_names import is_name_of_secret, secrets_beside_names
from botosmith.secrets.members import holds_text, is_sensitive, may_be_named
from botosmith.secrets.texts import is_credential_name

SECRET = "hunter2hunter2"
NUMBER = 7319246105
_TIME = datetime(2026, 1, 2, tzinfo=UTC)
_NEUTRAL = "neutral"
# What belongs in no place for another type.
_MISFITS: Mapping[str, Any] = {"string": [SECRET], "blob": [SECRET]}


class Planter:
    """Makes documents, in the form of boto3's dicts.

    Each structure is full where it occurs first, so that the documents of a service are
    small. Where a member or a key names the value beside it, there are two: one with
    the name of a secret, and one with another name.

    Attributes:
        public: The texts that are not secret, each in one place.
    """

    def __init__(self, *, misfits: bool = False) -> None:
        """Plant nothing yet.

        Args:
            misfits: Whether secrets are values of a wrong type.
        """
        self.public: list[str] = []
        self._misfits = misfits
        self._count = 0
        self._seen: set[tuple[str, str]] = set()

    def document(self, shape: StructureShape | None) -> dict[str, Any]:
        """Make a document of an input, an output or an error."""
        if shape is None:
            return {}
        # Without members such as labels, there is no request.
        self._seen -= {(shape.name, name) for name in shape.members}
        return self._structure(shape, hidden=is_sensitive(shape))

    def public_text(self, end: str = "") -> str:
        """Make a text that is not secret."""
        self._count += 1
        text = f"public-{self._count}-x{end}"
        self.public.append(text)
        return text

    def _value(self, shape: Shape, *, hidden: bool, neutral: bool = False) -> Any:
        hidden = hidden or is_sensitive(shape)
        kind = shape.type_name
        if hidden and self._misfits:
            return _MISFITS.get(kind, SECRET)
        if is_json_value_header(shape):
            return {"a": self._text(hidden, neutral=True)}
        if getattr(shape, "is_document_type", False):
            return {"a": self._text(hidden, neutral)}
        match shape:
            case StructureShape():
                return self._structure(shape, hidden=hidden)
            case ListShape():
                inner = shape.member
                made = [self._value(inner, hidden=hidden, neutral=neutral)]
                if isinstance(inner, StructureShape) and not hidden:
                    made += self._named(inner)
                return made
            case MapShape():
                return self._map(shape, hidden=hidden, neutral=neutral)
            case StringShape() if shape.enum:
                return shape.enum[0]
            case _:
                pass
        match kind:
            case "string" | "character":
                return self._text(hidden, neutral)
            case "blob":
                return self._text(hidden, neutral).encode()
            case "boolean":
                return True
            case "timestamp":
                return _TIME
            case _:
                return NUMBER if hidden else 1

    def _text(self, hidden: bool, neutral: bool) -> str:
        if hidden:
            return SECRET
        return _NEUTRAL if neutral else self.public_text()

    def _structure(self, shape: StructureShape, *, hidden: bool) -> dict[str, Any]:
        names = [name for name in shape.members if (shape.name, name) not in self._seen]
        if getattr(shape, "is_tagged_union", False):
            names = (names or [*shape.members])[:1]
        self._seen |= {(shape.name, name) for name in names}
        made: dict[str, Any] = {}
        for name in names:
            member = shape.members[name]
            if "eventstream" in member.serialization:
                continue
            traits = member.serialization
            neutral = (
                is_credential_name(name)
                or is_credential_name(str(traits.get("name", "")))
                or (isinstance(member, MapShape) and "location" in traits)
                or (
                    shape.serialization.get("payload") == name and "streaming" in traits
                )
            )
            made[name] = self._value(member, hidden=hidden, neutral=neutral)
        return made

    def _map(self, shape: MapShape, *, hidden: bool, neutral: bool) -> dict[str, Any]:
        def key(end: str) -> str:
            if hidden or is_sensitive(shape.key):
                return SECRET
            if isinstance(shape.key, StringShape) and shape.key.enum:
                return str(shape.key.enum[0])
            return _NEUTRAL + end if neutral else self.public_text(end)

        first = key("")
        is_named = is_name_of_secret(first) or is_credential_name(first)
        made = {
            first: self._value(shape.value, hidden=hidden, neutral=neutral or is_named)
        }
        has_named = holds_text(shape.value) and not getattr(shape.key, "enum", ())
        if has_named and not hidden and not is_sensitive(shape.key):
            made[key("DB_PASSWORD")] = self._value(shape.value, hidden=True)
        return made

    def _named(self, shape: StructureShape) -> list[dict[str, Any]]:
        """Make a structure in which a text names the value beside it as a secret."""
        if getattr(shape, "is_tagged_union", False):
            return []
        names = {
            name: "API_TOKEN"
            for name, member in shape.members.items()
            if isinstance(member, StringShape)
            and not member.enum
            and not is_sensitive(member)
            and not is_credential_name(name)
        }
        values = [
            name
            for name in secrets_beside_names({**dict.fromkeys(shape.members), **names})
            if may_be_named(shape.members[name])
        ]
        return [
            {
                **{
                    name: self.public_text("-API_TOKEN")
                    for name in names
                    if value in secrets_beside_names({value: "", name: "API_TOKEN"})
                },
                value: self._value(shape.members[value], hidden=True),
            }
            for value in values
        ]
