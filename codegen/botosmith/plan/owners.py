"""The parts of a model that have members, each of which becomes a class."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from . import ir

Role: TypeAlias = Literal["request", "response", "structure", "variant", "error"]

Key: TypeAlias = tuple[Role, str]
"""Identifies an owner of members by its role and the name of its operation, shape or
error; a variant is `Union.Member`."""


@frozen
class Owner:
    """A part of a model that has members."""

    key: Key
    docs: str
    deprecated: str | None
    members: tuple[ir.Member, ...]


def owners(service: ir.Service) -> Iterator[Owner]:
    """All owners of members in a service, in the order of the model."""
    for operation in service.operations.values():
        name, docs = operation.name, operation.output_docs
        yield Owner(("response", name), docs, None, operation.output)
        docs, deprecated = operation.docs, operation.deprecated
        yield Owner(("request", name), docs, deprecated, operation.input)
    for shape in service.shapes.values():
        match shape:
            case ir.Structure(name=name, docs=docs, deprecated=deprecated):
                yield Owner(("structure", name), docs, deprecated, shape.members)
            case ir.Union(name=name, members=members):
                for one in members:
                    key: Key = ("variant", f"{name}.{one.wire}")
                    yield Owner(key, one.docs, one.deprecated, (one,))
            case _:
                pass
    for error in service.errors.values():
        yield Owner(("error", error.name), error.docs, None, error.members)
