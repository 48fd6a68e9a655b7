"""Selects the part of a service to write: operations and all that they refer to."""

from collections.abc import Collection, Set

from attrs import frozen

from ..errors import BotosmithError, did_you_mean
from ..models.other_botocores import botocore_with
from ..services import matching
from . import ir
from .graph import classes_of, reachable, sent_members
from .service import ServicePlan


@frozen
class Selection:
    """The part of a service that is written; all of it in the order of the model."""

    operations: tuple[ir.Operation, ...]
    shapes: tuple[str, ...]
    errors: tuple[ir.Error, ...]
    paginators: tuple[ir.Paginator, ...]
    waiters: tuple[ir.Waiter, ...]
    extensions: tuple[ir.PackageExtension, ...]

    @property
    def batches(self) -> tuple[ir.Operation, ...]:
        """The operations that take batches."""
        return tuple(one for one in self.operations if one.batch)

    @property
    def has_duplex(self) -> bool:
        """Whether operations have events in both directions."""
        return any(operation.sends for operation in self.operations)


def select(plan: ServicePlan, operations: Collection[str] | None) -> Selection:
    """Select operations, or a whole service, including unused shapes.

    Args:
        plan: The plan of the service.
        operations: Names of operations, or patterns such as "List*"; None for all.

    Raises:
        BotosmithError: An operation does not exist or is left out, or none matches a
            pattern.
    """
    service = plan.service
    if operations is None:
        return Selection(
            operations=tuple(service.operations.values()),
            shapes=tuple(plan.graph),
            errors=tuple(service.errors.values()),
            paginators=service.paginators,
            waiters=service.waiters,
            extensions=_extensions(
                service, service.operations.keys() | plan.graph.keys()
            ),
        )
    names: set[str] = set()
    for name in operations:
        matches = matching(name, service.operations)
        if not matches:
            for one in matching(name, service.left_out):
                raise BotosmithError(f"{one} {service.left_out[one]}", service.name)
            what = f"have no operation {'like ' if '*' in name else ''}{name!r}"
            if version := botocore_with(service.name, name):
                what = f"these models {what}; botocore {version} has it"
            else:
                hint = did_you_mean(name, service.operations)
                what = f"botocore's clients {what}{hint}"
            raise BotosmithError(what, service.name)
        names.update(matches)
    chosen = tuple(o for o in service.operations.values() if o.name in names)
    codes = {error for operation in chosen for error in operation.errors}
    errors = tuple(e for e in service.errors.values() if e.name in codes)
    members = [m for o in chosen for m in (*sent_members(o), *o.output)]
    members += [m for error in errors for m in error.members]
    reached = reachable(plan.graph, classes_of(service, members))
    return Selection(
        operations=chosen,
        shapes=tuple(shape for shape in plan.graph if shape in reached),
        errors=errors,
        paginators=tuple(p for p in service.paginators if p.operation in names),
        waiters=tuple(w for w in service.waiters if w.operation in names),
        extensions=_extensions(service, names.union(reached)),
    )


def _extensions(
    service: ir.Service, written: Set[str]
) -> tuple[ir.PackageExtension, ...]:
    """Select the extensions whose operations and shapes are all written."""
    return tuple(one for one in service.package_extensions if written >= {*one.needs})
