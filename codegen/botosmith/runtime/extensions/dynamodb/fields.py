"""The fields of users' classes, also of pydantic, which is not imported."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs

from ...shapes import Variant
from .misfits import Secret


class Field(NamedTuple):
    """A field that items have."""

    key: str
    """The name in items; `Secret` if the `repr` of objects leaves the field out."""
    name: str
    """The name of the attribute."""
    type: Any
    is_required: bool
    is_excluded: Callable[[Any], bool] | None = None
    """Which of its values items do not have."""


def origin_of(annotation: object) -> Any:
    """Get the class of a type, which may have arguments."""
    return get_origin(annotation) or annotation


def has_fields(annotation: object) -> bool:
    """Whether a type is a class of attrs, dataclasses or pydantic."""
    cls = origin_of(annotation)
    is_known = attrs.has(cls) or dataclasses.is_dataclass(cls) or is_model(cls)
    return isinstance(cls, type) and is_known and not is_variant(cls)


def is_variant(cls: type) -> bool:
    """Whether a class is one of attribute values, of this package or another."""
    bases = [one for one in cls.__mro__ if one.__name__ == Variant.__name__]
    return any(one.__module__.endswith("._runtime.shapes") for one in bases)


def is_model(cls: object) -> bool:
    """Whether a class is a model or a dataclass of pydantic."""
    return isinstance(cls, type) and "__pydantic_validator__" in vars(cls)


def fields_of(cls: Any) -> Iterator[Field]:
    """List the fields of a class."""
    if is_model(cls):
        for name, one in model_fields(cls).items():
            if not one.exclude:
                found = _key_of_model(cls, name, one)
                key = found if one.repr else Secret(found)
                # Older versions of pydantic do not have it.
                excluded = getattr(one, "exclude_if", None)
                yield Field(key, name, one.annotation, one.is_required(), excluded)
        return
    types = get_type_hints(cls, include_extras=True)
    for one in attrs.fields(cls) if attrs.has(cls) else dataclasses.fields(cls):
        if one.init:
            key = one.name if one.repr is True else Secret(one.name)
            yield Field(key, one.name, types.get(one.name, Any), _is_required(one))


def model_fields(cls: object) -> Mapping[str, Any]:
    """Get the fields of a model as pydantic describes them."""
    name = "__pydantic_fields__" if dataclasses.is_dataclass(cls) else "model_fields"
    found: Mapping[str, Any] = getattr(cls, name)
    return found


def _key_of_model(cls: object, name: str, field: Any) -> str:
    """Choose what pydantic reads: its own name for writing, or else the first name."""
    config = getattr(cls, "model_config", getattr(cls, "__pydantic_config__", {}))
    alias = field.validation_alias
    read = [one for one in getattr(alias, "choices", [alias]) if isinstance(one, str)]
    if not read or config.get("validate_by_alias") is False:
        return name
    return field.serialization_alias if field.serialization_alias in read else read[0]


def _is_required(field: Any) -> bool:
    has_factory = getattr(field, "default_factory", None) is not dataclasses.MISSING
    is_missing = field.default is dataclasses.MISSING and not has_factory
    return is_missing or field.default is attrs.NOTHING


def type_of_extras(cls: object) -> Any:
    """Get the type that a model of pydantic declares for extras."""
    declared = get_type_hints(cls).get("__pydantic_extra__")
    return get_args(declared)[-1] if get_origin(declared) is dict else Any


def types_of_tuple(cls: Any) -> Sequence[Any]:
    """List the types of what a named tuple has."""
    types = get_type_hints(cls, include_extras=True)
    return [types.get(name, Any) for name in cls._fields]
