"""Finds the names of one service that differ from what the naming rules would give."""

import keyword
from collections.abc import Iterator, Mapping

from attrs import frozen

from botosmith.models.source import Source
from botosmith.plan import ir, reserved
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from botosmith.plan.naming import enum_member_name, snake_case, unique_names
from botosmith.plan.owners import Key

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
    service = build(Source().load(name), asynchronous=True)
    names = name_service(service)
    plain = name.replace("-", "_")
    rows = [Row(name, "package", name, plain, names.package)]
    rows += (Row(name, r.kind, r.model, r.wanted, r.given) for r in names.renamed)
    for owner, attributes in names.fields.items():
        # The only field of a variant is always `value`.
        if owner[0] != "variant":
            rows += _attributes(name, owner, attributes)
    for shape in service.shapes.values():
        if isinstance(shape, ir.Enum):
            for value, given in unique_names(shape.values, enum_member_name).items():
                model = f"{shape.name}: {value}"
                rows.append(Row(name, "value", model, enum_member_name(value), given))
    return [row for row in rows if row.wanted != row.given]


def _attributes(
    service: str, owner: Key, attributes: Mapping[str, str]
) -> Iterator[Row]:
    role, name = owner
    title = f"{name}{role.title()}" if role in ("request", "response") else name
    for wire, given in attributes.items():
        wanted = snake_case(wire)
        if keyword.iskeyword(wanted):
            why = KEYWORD
        elif given != f"{wanted}_":
            why = TWICE
        elif wanted in reserved.FIELDS:
            why = TAKEN
        else:
            why = ERROR if role == "error" else RESPONSE
        yield Row(service, "attribute", f"{title}.{wire}", wanted, given, why)
