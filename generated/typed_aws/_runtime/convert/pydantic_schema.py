"""Core schemas, which are plain dicts, by which pydantic reads generated classes.

Validation takes objects, and dicts with the names of attributes or with wire names.
Serialization and JSON Schema use the names of attributes, and wire names by alias. A
union is an object with one entry, by the wire name of its variant, as in bodies.

Errors of validation show what a `ConversionError` does: a value where a string, a
number or the like belongs, unless it is sensitive.

The form of core schemas is described in `pydantic_core.core_schema`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from types import NoneType
from typing import Any, TypeAlias, get_args

from ..absent import is_absent
from ..lazy import import_by_name
from ..secret_names import is_secret_name, secrets_beside_names
from ..shapes import REDACTED
from ..unions import UnknownVariant
from .class_kinds import UNKNOWN_TAG, StructureKind, UnionKind, name_of_union
from .kind import Schema, kind_of
from .members import Member, members, without_none
from .scalars import Convert, is_map

Next: TypeAlias = Callable[[object], object]
"""Validates or serializes the inner value."""

# pydantic's names of the problems of values where lists, maps, structures and unions
# belong.
_CONTAINERS = ("dict_type", "extra_forbidden", "list_type")


def core_schema(cls: type, handler: Any) -> Schema:
    """Describe a generated class to pydantic."""
    builder = _Builder(handler)
    schema = builder.schema(cls)
    definitions = [*builder.definitions.values()]
    return {"type": "definitions", "schema": schema, "definitions": definitions}


class _Builder:
    """Collects the schemas of a class and of all that it refers to."""

    def __init__(self, handler: Any) -> None:
        self.definitions: dict[str, Schema] = {}
        self._handler = handler
        self._error: Any = import_by_name("pydantic_core").ValidationError
        # The names of all members in the model, and whether one of them is sensitive.
        self._names: dict[object, bool] = {}

    def schema(self, annotation: object) -> Schema:
        """The schema of a type, which refers to those of classes."""
        if NoneType in get_args(annotation):
            return {"type": "nullable", "schema": self.schema(without_none(annotation))}
        kind = kind_of(annotation)
        if isinstance(kind, StructureKind):
            ref = _ref(kind.cls, kind.cls.__name__)
            return self._definition(ref, lambda: self._structure(kind.cls))
        if isinstance(kind, UnionKind):
            owner = (*kind.variants, UnknownVariant)[0]
            ref = _ref(owner, name_of_union(kind))
            return self._definition(ref, lambda: self._union(kind))
        described = kind.schema(annotation, self.schema)
        return described or self._handler.generate_schema(kind.hookable)

    def _definition(self, ref: str, make: Callable[[], Schema]) -> Schema:
        """A reference to a schema, which is made when it is first referred to."""
        if ref not in self.definitions:
            self.definitions[ref] = {}
            self.definitions[ref] = {**make(), "ref": ref}
        return {"type": "definition-ref", "schema_ref": ref}

    def _structure(self, cls: type) -> Schema:
        made: dict[str, Schema] = {}
        for member in members(cls):
            schema = self.schema(member.type)
            if not member.required:
                schema = {"type": "nullable", "schema": schema}
            made[member.name] = {
                "type": "typed-dict-field",
                "schema": schema,
                "required": member.required,
                "validation_alias": [[member.wire], [member.name]],
                "serialization_alias": member.wire,
            }

        def make(value: object, validate_members: Next) -> object:
            if issubclass(cls, BaseException):
                # Errors are made from a response and an operation only.
                problem = {"type": "is_instance_of", "ctx": {"class": cls.__name__}}
                hidden = [{**problem, "input": REDACTED}]
                raise self._error.from_exception_data(cls.__name__, hidden)
            valid = validate_members(value)
            assert isinstance(valid, dict)
            return cls(**valid)

        def take_apart(value: object) -> object:
            found = {name: getattr(value, name, None) for name in made}
            return {name: None if is_absent(v) else v for name, v in found.items()}

        inner: Schema = {"type": "typed-dict", "cls_name": cls.__name__, "fields": made}
        return self._wrapped(inner, (cls,), members(cls), make, take_apart)

    def _union(self, union: UnionKind) -> Schema:
        variants = (*union.variants, *([UnknownVariant] if union.is_open else []))
        by_tag: dict[str, type] = {}
        choices: list[Schema] = []
        for variant, member in union.fields():
            by_tag[member.wire] = variant
            choices.append(_entry(member.wire, self.schema(member.type)))
        if union.is_open:
            choices.append(_entry(UNKNOWN_TAG, _entry("name", {"type": "str"})))

        def make(value: object, validate_entry: Next) -> object:
            entry: Any = validate_entry(value)
            ((tag, inner),) = entry.items()
            if tag == UNKNOWN_TAG:
                return UnknownVariant(inner["name"])
            return by_tag[tag](inner)

        def take_apart(value: object) -> object:
            if isinstance(value, UnknownVariant):
                return {UNKNOWN_TAG: {"name": value.tag}}
            variant: type = type(value)
            (member,) = members(variant)
            return {member.wire: getattr(value, member.name)}

        inner: Schema = {"type": "union", "choices": choices}
        known = [member for _, member in union.fields()]
        return self._wrapped(inner, variants, known, make, take_apart)

    def _wrapped(
        self,
        inner: Schema,
        classes: tuple[type, ...],
        known: Sequence[Member],
        make: Callable[[object, Next], object],
        take_apart: Convert,
    ) -> Schema:
        """The schema of objects that are made from, and written as, other values."""
        for m in known:
            for name in (m.wire, m.name):
                self._names[name] = m.sensitive or self._names.get(name, False)

        def validate(value: object, validate_inner: Next) -> object:
            if isinstance(value, classes):
                return value
            try:
                return make(value, validate_inner)
            except self._error as error:
                given: Mapping[str, object] = value if is_map(value) else {}
                beside = secrets_beside_names(
                    {m.wire: given.get(m.wire, given.get(m.name)) for m in known}
                )
                secret: set[object] = {
                    name
                    for m in known
                    if m.sensitive or m.wire in beside
                    for name in (m.wire, m.name)
                }
                raise self._without_secrets(error, secret) from None

        def serialize(value: object, serialize_inner: Next) -> object:
            # It raises for other values.
            is_ours = isinstance(value, classes)
            return serialize_inner(take_apart(value) if is_ours else value)

        wrap: Schema = {"type": "function-wrap", "schema": inner}
        function = {"type": "no-info", "function": validate}
        serialization = {**wrap, "function": serialize}
        return {**wrap, "function": function, "serialization": serialization}

    def _without_secrets(self, error: Any, sensitive: Set[object]) -> Exception:
        """Make the error about an object again, without what must not be shown."""
        problems: list[dict[str, object]] = []
        for problem in error.errors(include_url=False):
            path, value = problem["loc"], problem["input"]
            if any(part in sensitive or self._names_secret(part) for part in path):
                value = REDACTED
                # The keys of maps are as secret as their values.
                path = [
                    part if isinstance(part, int) or part in self._names else REDACTED
                    for part in path
                ]
            elif problem["type"] in _CONTAINERS or not (
                value is None or isinstance(value, str | int | float)
            ):
                value = REDACTED
            problems.append({**problem, "loc": tuple(path), "input": value})
        made: Exception = self._error.from_exception_data(error.title, problems)
        return made

    def _names_secret(self, part: object) -> bool:
        """Whether a part of a path is a key that names its value as a secret.

        A member of such a name that is not sensitive is no text: a boolean, an ARN, ...
        """
        is_secret = isinstance(part, str) and is_secret_name(part)
        return is_secret and self._names.get(part, True)


def _entry(name: str, schema: Schema) -> Schema:
    """The schema of an object with exactly one entry."""
    field = {"type": "typed-dict-field", "schema": schema, "required": True}
    return {"type": "typed-dict", "fields": {name: field}, "extra_behavior": "forbid"}


def _ref(cls: type, name: str) -> str:
    # The form of pydantic's own references, from which it makes names in JSON Schema.
    return f"{cls.__module__}.{name}:{id(cls)}"
