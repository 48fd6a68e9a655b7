"""Finds the names of one service that differ from what the naming rules would give."""

import keyword
from collections.abc import Iterable, Iterator

from attrs import frozen

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.names import fields, name_service
from botosmith.plan.naming import enum_member_name, snake_case, unique_names

# Why an attribute could not have the name that it would have had alone.
KEYWORD = "a keyword of Python"
TAKEN = "what class bodies use"
ERROR = "every error has it"
RESPONSE = "every response has it"
TWICE = "another member's name"


@frozen
class Row:
    """A name that the generator had to change.

    Attributes:
        service: botocore's name of the service.
        kind: What it names: "shape", "variant", "method", "attribute", "value"...
        model: Its name in the model, after its owner's name where it has one.
        wanted: The name that it would have alone.
        given: The name that it has.
        why: For attributes, what the wanted name collides with.
    """

    service: str
    kind: str
    model: str
    wanted: str
    given: str
    why: str = ""


def renamed(name: str) -> list[Row]:
    """List the renamed things of a service.

    Args:
        name: botocore's name of the service.
    """
    service = build(Source().load(name))
    names = name_service(service)
    plain = name.replace("-", "_")
    rows = [Row(name, "package", name, plain, names.package)]
    rows += (Row(name, r.kind, r.model, r.wanted, r.given) for r in names.renamed)
    for owner, members, kind in _owners(service):
        rows += _attributes(name, owner, members, kind)
    for shape in service.shapes.values():
        if isinstance(shape, ir.Enum):
            for value, given in unique_names(shape.values, enum_member_name).items():
                model = f"{shape.name}: {value}"
                rows.append(Row(name, "value", model, enum_member_name(value), given))
    return [row for row in rows if row.wanted != row.given]


def _owners(
    service: ir.Service,
) -> Iterator[tuple[str, Iterable[ir.Member], str]]:
    """The classes with members, and the kind of each class."""
    for operation in service.operations.values():
        yield f"{operation.name}Request", operation.input, ""
        yield f"{operation.name}Response", operation.output, "response"
    for shape in service.shapes.values():
        if isinstance(shape, ir.Structure):
            yield shape.name, shape.members, ""
    for error in service.errors.values():
        # All errors have the message.
        rest = [m for m in error.members if m.wire.lower() != "message"]
        yield error.name, rest, "error"


def _attributes(
    service: str, owner: str, members: Iterable[ir.Member], kind: str
) -> Iterator[Row]:
    plain = fields(members)
    for wire, given in fields(members, kind).items():
        wanted = snake_case(wire)
        if keyword.iskeyword(wanted):
            why = KEYWORD
        elif given != plain[wire]:
            why = ERROR if kind == "error" else RESPONSE
        else:
            why = TAKEN if given == f"{wanted}_" else TWICE
        yield Row(service, "attribute", f"{owner}.{wire}", wanted, given, why)
