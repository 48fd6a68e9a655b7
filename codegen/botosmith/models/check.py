"""Checks that a model has the structure that the generator expects.

Models are untrusted input. A model that passes has the right type in every part that
the generator reads, and every reference in it leads to a shape. The content of names
and documentation is not checked: `plan.naming` and `emit.literals` handle any text.
"""

from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import TypeAlias, get_args

from ..errors import BotosmithError
from ..runtime.state_words import StateKind
from .batch_traits import check_batch
from .event_senders import event_senders
from .json_checks import (
    Json,
    check_list,
    check_object,
    check_string,
    check_strings,
    check_types,
    require,
)

Types: TypeAlias = Mapping[str, type]

_SCALARS = frozenset(
    {
        "bigDecimal",
        "bigInteger",
        "blob",
        "boolean",
        "character",
        "double",
        "float",
        "integer",
        "long",
        "string",
        "timestamp",
    }
)

# What the members of events that are sent can be, outside of a JSON document.
_EVENT_PARTS: Mapping[str, frozenset[str]] = {
    "header": frozenset(
        {"blob", "boolean", "integer", "long", "string", "timestamp"},
    ),
    "payload": frozenset({"blob", "string", "structure"}),
}
# A byte has the length of the name of a header.
_MAX_HEADER_NAME = 255

# The references that a list or a map holds.
_CONTAINED: Mapping[str, tuple[str, ...]] = {
    "list": ("member",),
    "map": ("key", "value"),
}

# The traits of structures that do not become classes of their own name.
_SPECIAL = frozenset({"document", "eventstream", "exception", "union"})

# Lists and maps nest as deeply in type annotations as they do in the model. AWS's own
# models have at most 5 levels.
_MAX_NESTING = 32
# An annotation says twice what a map with enums as keys contains, so each such map
# doubles it.
_ENUM_KEY_LEVELS = 4

# The variants of a union are an expression `A | B | C`, which Python compiles by
# recursion. AWS's own unions have fewer than 100.
_MAX_VARIANTS = 1000

_DOCUMENTED: Types = {
    "deprecated": bool,
    "deprecatedMessage": str,
    "documentation": str,
}
_METADATA: Types = dict.fromkeys(
    (
        "apiVersion",
        "endpointPrefix",
        "jsonVersion",
        "protocol",
        "serviceAbbreviation",
        "serviceFullName",
        "serviceId",
        "signatureVersion",
        "signingName",
        "targetPrefix",
        "uid",
    ),
    str,
)
_OPERATION: Types = {"name": str, "http": dict, **_DOCUMENTED}
_TRAITS: Types = {
    **dict.fromkeys(
        (
            "box",
            "document",
            "event",
            "eventheader",
            "eventpayload",
            "eventstream",
            "exception",
            "fault",
            "flattened",
            "hostLabel",
            "idempotencyToken",
            "isNotFound",
            "isThrottling",
            "jsonvalue",
            "present",
            "sensitive",
            "sparse",
            "streaming",
            "union",
            "unused",
            "wrapper",
            "xmlAttribute",
        ),
        bool,
    ),
    **dict.fromkeys(
        (
            "alias",
            "alternative",
            "location",
            "locationName",
            "pattern",
            "payload",
            "queryName",
            "timestampFormat",
        ),
        str,
    ),
    **_DOCUMENTED,
}
_ERROR: Types = {"code": str, "httpStatusCode": int, "senderFault": bool}


def check_model(model: Json, file: str) -> None:
    """Check a service model.

    Args:
        model: The content of the JSON file, with the extras merged in.
        file: The name of the file, for error messages.

    Raises:
        BotosmithError: A part of the model is wrong; the message names it.
    """
    check_object(model, file)
    check_types(model, {"documentation": str, "version": str}, file)
    for part in ("metadata", "operations", "shapes"):
        check_object(require(model, part, file), f"{file}: {part}")
    metadata, operations, shapes = (
        model["metadata"],
        model["operations"],
        model["shapes"],
    )
    check_types(metadata, _METADATA, f"{file}: metadata")
    for trait in ("clientExtensions", "asyncClientExtensions"):
        _check_extensions(metadata.get(trait, []), f"{file}: metadata.{trait}")
    _check_package_extensions(metadata, f"{file}: metadata.packageExtensions")
    for name, shape in shapes.items():
        _check_shape(shape, shapes, f"{file}: shapes.{name}")
    _check_nesting(shapes, file)
    for name, operation in operations.items():
        check_operation(operation, shapes, f"{file}: operations.{name}")
    for name, member in event_senders(model).items():
        if member is not None:
            stream = shapes[operations[name]["input"]["shape"]]["members"][member]
            _check_sent_events(stream["shape"], name, shapes, f"{file}: shapes")


def _check_extensions(texts: Json, where: str) -> None:
    """Check one of our own traits for services, whose values become imports."""
    for text in check_strings(texts, where):
        names = text.removeprefix(".").replace(":", ".").split(".")
        if text.count(":") != 1 or not all(
            name.isascii() and name.isidentifier() and not iskeyword(name)
            for name in names
        ):
            raise BotosmithError(f"must be MODULE:CLASS, not {text!r}", where)


def _check_package_extensions(metadata: Json, where: str) -> None:
    """Check our own trait for services: modules whose names the package exports."""
    for index, one in enumerate(
        check_list(metadata.get("packageExtensions", []), where)
    ):
        place = f"{where}[{index}]"
        check_object(one, place)
        module = check_string(require(one, "module", place), f"{place}.module")
        names = check_strings(require(one, "names", place), f"{place}.names")
        if not module.startswith("._runtime.extensions."):
            raise BotosmithError(
                f"must be a module in ._runtime.extensions, not {module!r}",
                f"{place}.module",
            )
        for name in (*module[1:].split("."), *names):
            if not (name.isascii() and name.isidentifier()) or iskeyword(name):
                raise BotosmithError(f"{name!r} is no name", place)
        check_strings(require(one, "needs", place), f"{place}.needs")


def _check_shape(shape: Json, shapes: Mapping[str, Json], where: str) -> None:
    check_types(check_object(shape, where), _TRAITS, where)
    kind = check_string(require(shape, "type", where), f"{where}.type")
    # For every type: not all parts of the generator look at the type first.
    members = check_object(shape.get("members", {}), f"{where}.members")
    for name, reference in members.items():
        _check_reference(reference, shapes, f"{where}.members.{name}")
    for part in ("member", "key", "value"):
        if part in shape:
            _check_reference(shape[part], shapes, f"{where}.{part}")
    if kind == "structure":
        _check_structure(shape, members, where)
    elif kind in _CONTAINED:
        for part in _CONTAINED[kind]:
            require(shape, part, where)
        if kind == "map" and _type_of(shapes[shape["key"]["shape"]]) != "string":
            raise BotosmithError("the keys of a map must be strings", where)
    elif kind not in _SCALARS:
        raise BotosmithError(f"unknown type {kind!r}", where)
    if "enum" in shape:
        check_strings(shape["enum"], f"{where}.enum")
        if kind != "string":
            about = f"an enum must have the type string, not {kind}"
            raise BotosmithError(about, where)


def _check_structure(shape: Json, members: Mapping[str, Json], where: str) -> None:
    for name, reference in members.items():
        if reference.get("alias") in members:
            about = f"the alias {reference['alias']!r} is a member"
            raise BotosmithError(about, f"{where}.members.{name}")
        if "alias" in reference and (shape.get("union") or shape.get("eventstream")):
            about = f"{name!r} has an alias, but it is a member of a union"
            raise BotosmithError(about, f"{where}.members.{name}")
    for name in check_strings(shape.get("required", []), f"{where}.required"):
        if name not in members:
            raise BotosmithError(f"requires {name!r}, which is not a member", where)
    if (shape.get("union") or shape.get("eventstream")) and (
        len(members) > _MAX_VARIANTS
    ):
        raise BotosmithError(f"a union of more than {_MAX_VARIANTS:,} members", where)
    if "payload" in shape and shape["payload"] not in members:
        raise BotosmithError(f"payload {shape['payload']!r} is not a member", where)
    if "error" in shape:
        error = check_object(shape["error"], f"{where}.error")
        check_types(error, _ERROR, f"{where}.error")


def check_operation(operation: Json, shapes: Mapping[str, Json], where: str) -> None:
    """Check an operation, and our own traits of it.

    Args:
        operation: The operation.
        shapes: The shapes of its service, which have been checked.
        where: Its place, for the error message.

    Raises:
        BotosmithError: A part of the operation is wrong; the message names it.
    """
    check_types(check_object(operation, where), _OPERATION, where)
    for end in ("input", "output"):
        if end in operation:
            _check_structure_reference(operation[end], shapes, f"{where}.{end}")
    errors = check_list(operation.get("errors", []), f"{where}.errors")
    for index, error in enumerate(errors):
        _check_structure_reference(error, shapes, f"{where}.errors[{index}]")
    output = operation.get("output", {}).get("shape")
    for name in check_strings(operation.get("addsNone", []), f"{where}.addsNone"):
        _member(output, name, shapes, f"{where}.addsNone")
    present = check_object(operation.get("present", {}), f"{where}.present")
    check_types(present, dict.fromkeys(present, bool), f"{where}.present")
    for name in present:
        _member(output, name, shapes, f"{where}.present")
    failures = check_object(operation.get("failures", {}), f"{where}.failures")
    check_types(failures, dict.fromkeys(failures, bool), f"{where}.failures")
    for place in failures:
        name, _, marker = place.partition(".")
        listed = _member(output, name, shapes, f"{where}.failures")
        if marker:
            entry = shapes[listed].get("member", {}).get("shape")
            _member(entry, marker, shapes, f"{where}.failures")
    _check_states(operation, output, shapes, where)
    check_batch(operation, shapes, f"{where}.batch")
    if "resultHandler" in operation:
        _check_handler(operation, shapes, f"{where}.resultHandler")


def _check_states(
    operation: Json, output: str, shapes: Mapping[str, Json], where: str
) -> None:
    """Check what an operation says of the state of a thing."""
    states = check_object(operation.get("states", {}), f"{where}.states")
    for state, kind in states.items():
        if kind not in get_args(StateKind):
            what = f"{state} must be one of {', '.join(get_args(StateKind))}"
            raise BotosmithError(f"{what}, not {kind!r}", f"{where}.states")
    status, place = operation.get("status", False), f"{where}.status"
    if status is False:
        return
    owner = output
    for name in check_string(status, place).split("."):
        if shapes.get(owner, {}).get("union"):
            raise BotosmithError(f"{name!r} is a member of a union", place)
        owner = _member(owner, name, shapes, place)
    if not (known := shapes[owner].get("enum")):
        raise BotosmithError(f"{status!r} is not an enum", place)
    for state in states:
        if state not in known:
            raise BotosmithError(f"{state!r} is not a state", f"{where}.states")


def _check_sent_events(
    stream: str, operation: str, shapes: Mapping[str, Json], where: str
) -> None:
    """Check the events that an operation sends: the runtime writes their messages."""
    events = [{**shapes[e["shape"]], **e} for e in shapes[stream]["members"].values()]
    for event in [event for event in events if not event.get("exception")]:
        for name, reference in event.get("members", {}).items():
            member = {**shapes[reference["shape"]], **reference}
            place = f"{where}.{event['shape']}.members.{name}"
            for part, kinds in _EVENT_PARTS.items():
                about = f"{part} of an event that {operation} sends"
                if member.get(f"event{part}") and member["type"] not in kinds:
                    what = f"a {member['type']} cannot be the {about}"
                    raise BotosmithError(what, place)
            length = len(name.encode("utf-8", "surrogatepass"))
            if member.get("eventheader") and length > _MAX_HEADER_NAME:
                limits = f"is {length} bytes long, and may have {_MAX_HEADER_NAME}"
                what = f"the name of a header of an event that {operation} sends"
                raise BotosmithError(f"{what} {limits}", place)


def _check_handler(operation: Json, shapes: Mapping[str, Json], where: str) -> None:
    """Check our own trait for operations, whose members the runtime looks up."""
    handler = check_object(operation["resultHandler"], where)
    check_string(require(handler, "name", where), f"{where}.name")
    used = check_object(require(handler, "members", where), f"{where}.members")
    output = operation.get("output", {}).get("shape")
    for name, names in used.items():
        inner = check_strings(names, f"{where}.members.{name}")
        shape = _member(output, name, shapes, where)
        if inner and _type_of(shapes[shape]) == "list":
            item: str = shapes[shape]["member"]["shape"]
            kinds = {_type_of(shapes[_member(item, i, shapes, where)]) for i in inner}
        else:
            kinds = {"list" if inner else _type_of(shapes[shape])}
        if kinds != {"string"}:
            raise BotosmithError(f"the members of {name!r} are not strings", where)


def _member(owner: str, name: str, shapes: Mapping[str, Json], where: str) -> str:
    """The shape of a member."""
    members: Json = shapes.get(owner, {}).get("members", {})
    if name not in members:
        raise BotosmithError(f"{name!r} is not a member", where)
    shape: str = members[name]["shape"]
    return shape


def _check_nesting(shapes: Mapping[str, Json], file: str) -> None:
    """Reject lists and maps that contain themselves with no structure in between, since
    their annotation would be infinite, and those that nest too deeply."""
    levels: dict[str, int] = {}
    for start in shapes:
        where = f"{file}: shapes.{start}"
        path = [start]
        while path:
            name = path[-1]
            contained = list(_containers_in(shapes[name], shapes))
            pending = [part for part in contained if part not in levels]
            if pending and pending[0] in path:
                raise BotosmithError("nested endlessly", where)
            if pending:
                path.append(pending[0])
            else:
                inside = max((levels[part] for part in contained), default=0)
                levels[name] = _levels(shapes[name], shapes) + inside
                path.pop()
            if len(path) > _MAX_NESTING or levels.get(name, 0) > _MAX_NESTING:
                raise BotosmithError("nested too deeply", where)


def _levels(shape: Json, shapes: Mapping[str, Json]) -> int:
    """How much a shape adds to the nesting of annotations."""
    has_enum_keys = shape["type"] == "map" and shapes[shape["key"]["shape"]].get("enum")
    return _ENUM_KEY_LEVELS if has_enum_keys else 1


def _containers_in(shape: Json, shapes: Mapping[str, Json]) -> Iterator[str]:
    for part in _CONTAINED.get(shape["type"], ()):
        name: str = shape[part]["shape"]
        if shapes[name]["type"] in _CONTAINED:
            yield name


def _check_structure_reference(
    reference: Json, shapes: Mapping[str, Json], where: str
) -> None:
    _check_reference(reference, shapes, where)
    if _type_of(shapes[reference["shape"]]) != "structure":
        raise BotosmithError(f"{reference['shape']!r} is not a structure", where)


def _check_reference(reference: Json, shapes: Mapping[str, Json], where: str) -> None:
    check_types(check_object(reference, where), _TRAITS, where)
    name = check_string(require(reference, "shape", where), f"{where}.shape")
    if name not in shapes:
        raise BotosmithError(f"no shape {name!r}", where)
    if "enum" in reference:
        check_strings(reference["enum"], f"{where}.enum")
    if "alternative" in reference:
        _check_reference({"shape": reference["alternative"]}, shapes, where)
        if _type_of(shapes[name]) != "string":
            raise BotosmithError("only a string can have an alternative", where)
        other = shapes[reference["alternative"]]
        kind = _type_of(other)
        if kind not in ("structure", "blob") or not _SPECIAL.isdisjoint(other):
            raise BotosmithError("an alternative must be a structure or a blob", where)


def _type_of(shape: Json) -> Json:
    # A shape may be referred to before it has been checked.
    return shape.get("type") if shape.__class__ is dict else None
