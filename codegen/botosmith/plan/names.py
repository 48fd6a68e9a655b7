"""The public names of a service, and the one rule for collisions.

Names are assigned in a fixed order: the clients, the classes of operations, waiters,
errors, shapes, the aliases of enums, the variants of unions; in each of these, in the
order of the model. If a name is taken, or reserved for what generated modules import,
underscores are appended until it is free. Names are assigned for the whole service, so
they do not depend on which operations are selected.
"""

from collections.abc import Iterable, Mapping

from attrs import frozen

from ..errors import BotosmithError
from . import ir, reserved
from .naming import class_name, field_name, module_name, package_name, unique_names
from .owners import Key, Owner, owners


@frozen
class Renamed:
    """A name that was changed because of a collision."""

    kind: str
    model: str
    """The name in the model; for a member, `Owner.Member`."""
    wanted: str
    given: str


@frozen
class OperationNames:
    """The names that belong to an operation."""

    method: str
    module: str
    request: str
    response: str
    paginator: str


@frozen
class Names:
    """The Python names of one service."""

    package: str
    client: str
    async_client: str
    batches: str
    """What sends batches; empty if no operation takes one."""
    async_batches: str
    operations: Mapping[str, OperationNames]
    waiters: Mapping[str, str]
    errors: Mapping[str, str]
    shapes: Mapping[str, str]
    """Classes of structures and enums, and aliases of unions."""
    likes: Mapping[str, str]
    """For each enum, the alias of everything that is accepted for it."""
    variants: Mapping[str, str]
    """The classes of the variants of unions, by `Union.Member`."""
    modules: Mapping[str, str]
    """For each shape, the module that it has if it is shared."""
    fields: Mapping[Key, Mapping[str, str]]
    """For each class with fields, the attributes by the names of their members."""
    renamed: tuple[Renamed, ...]

    def class_of(self, owner: Key) -> str:
        """The name of the class of an owner of members."""
        match owner:
            case "request", name:
                return self.operations[name].request
            case "response", name:
                return self.operations[name].response
            case "structure", name:
                return self.shapes[name]
            case "variant", name:
                return self.variants[name]
            case "error", name:
                return self.errors[name]


def name_service(service: ir.Service) -> Names:
    """Assign all public names of a service.

    Raises:
        BotosmithError: Two operations or two waiters have the same name in botocore, or
            an extension has the name of something else.
    """
    registry = NameRegistry(_extension_names(service))
    stem = class_name(service.client)
    client = registry.name("client", service.client, f"{stem}Client")
    async_client = registry.name("client", service.client, f"Async{stem}Client")
    has_batches = any(one.batch for one in service.operations.values())
    batches, async_batches = (
        registry.name("batches", service.client, name) if has_batches else ""
        for name in (f"{stem}Batches", f"Async{stem}Batches")
    )
    operations = _operations(service, registry)
    _require_distinct("waiters", {w.name: w.boto_name for w in service.waiters})
    waiters = {
        waiter.name: registry.name(
            "waiter", waiter.name, f"{class_name(waiter.name)}Waiter"
        )
        for waiter in service.waiters
    }
    errors = {
        name: registry.name("error", name, class_name(name)) for name in service.errors
    }
    classes = {
        name: shape
        for name, shape in service.shapes.items()
        if isinstance(shape, ir.Structure | ir.Union | ir.Enum)
    }
    shapes = {name: registry.name("shape", name, class_name(name)) for name in classes}
    likes = {
        name: registry.name("alias", name, f"{shapes[name].rstrip('_')}Like")
        for name, shape in classes.items()
        if isinstance(shape, ir.Enum)
    }
    variants = {
        (model := f"{name}.{member.wire}"): registry.name(
            "variant", model, f"{shapes[name].rstrip('_')}{class_name(member.wire)}"
        )
        for name, shape in classes.items()
        if isinstance(shape, ir.Union)
        for member in shape.members
    }
    _require_free(service.package_extensions, registry, service.name)
    return Names(
        package=package_name(service.name),
        client=client,
        async_client=async_client,
        batches=batches,
        async_batches=async_batches,
        operations=operations,
        waiters=waiters,
        errors=errors,
        shapes=shapes,
        likes=likes,
        variants=variants,
        modules=unique_names(classes, module_name),
        fields={owner.key: _attributes(owner) for owner in owners(service)},
        renamed=tuple(registry.renamed),
    )


def _extension_names(service: ir.Service) -> set[str]:
    names: set[str] = set()
    for extension in (*service.extensions, *service.async_extensions):
        if extension.name in names or extension.name in reserved.CLASSES:
            raise BotosmithError(
                f"the extension {extension.name!r} has the name of another class",
                f"{service.name}: clientExtensions",
            )
        names.add(extension.name)
    return names


def _require_free(
    extensions: Iterable[ir.PackageExtension], registry: "NameRegistry", service: str
) -> None:
    """Check that extensions do not have the names of classes or modules."""
    taken = registry.taken | reserved.MODULES
    for name in (name for extension in extensions for name in extension.names):
        if name in taken:
            raise BotosmithError(
                f"the package of the service has another {name!r}",
                f"{service}: packageExtensions",
            )
        taken.add(name)


def _attributes(owner: Owner) -> Mapping[str, str]:
    match owner.key[0]:
        case "variant":
            return {member.wire: "value" for member in owner.members}
        case "response":
            taken = reserved.RESPONSE_FIELDS
        case "error":
            taken = reserved.ERROR_FIELDS
        case _:
            taken = reserved.FIELDS
    wires = (member.wire for member in owner.members)
    return unique_names(wires, lambda wire: field_name(wire, taken))


def _operations(
    service: ir.Service, registry: "NameRegistry"
) -> Mapping[str, OperationNames]:
    modules = unique_names(service.operations, module_name)
    # botocore's client would only have the method of the last one.
    _require_distinct(
        "operations", {o.name: o.method for o in service.operations.values()}
    )
    methods = unique_names(
        service.operations,
        lambda name: field_name(service.operations[name].method, reserved.METHODS),
    )
    named: dict[str, OperationNames] = {}
    for name, operation in service.operations.items():
        stem = class_name(name)
        method = methods[name]
        if method != operation.method:
            registry.renamed.append(Renamed("method", name, operation.method, method))
        named[name] = OperationNames(
            method=method,
            module=modules[name],
            request=registry.name("request", name, f"{stem}Request"),
            response=registry.name("response", name, f"{stem}Response"),
            paginator=registry.name("paginator", name, f"{stem}Paginator"),
        )
    return named


def _require_distinct(kind: str, names: Mapping[str, str]) -> None:
    first: dict[str, str] = {}
    for model, name in names.items():
        if name in first:
            raise BotosmithError(
                f"the {kind} {first[name]!r} and {model!r} are both named {name!r} "
                "in botocore"
            )
        first[name] = model


class NameRegistry:
    """Assigns each name once.

    Args:
        taken: Names that are taken, besides the names in `reserved`.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {*reserved.CLASSES, *taken}
        # The last name given to those that wanted a name: the ones before are taken.
        self._last: dict[str, str] = {}
        self.renamed: list[Renamed] = []

    @property
    def taken(self) -> set[str]:
        """The names that are assigned or reserved."""
        return {*self._taken}

    def name(self, kind: str, model: str, wanted: str) -> str:
        """Assign a name: the wanted one, with underscores if that is taken."""
        given = self._last.get(wanted, wanted)
        while given in self._taken:
            given += "_"
        self._taken.add(given)
        self._last[wanted] = given
        if given != wanted:
            self.renamed.append(Renamed(kind, model, wanted, given))
        return given
