"""Lists how clients send batches, by the rules of botosmith's own."""

from collections.abc import Collection

from botosmith.emit.batches import batch_views
from botosmith.emit.scope import Scope
from botosmith.models.batch_rules import read_rules
from botosmith.models.patching import OWN, RULES
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.select import select
from botosmith.plan.service import plan_service

BATCHES = "batches.txt"


def list_batches(services: Collection[str] | None = None) -> list[str]:
    """List the operations that take batches.

    Args:
        services: botocore's names of the services; all if it is None.

    Returns:
        A line for each, with what generated code says of it.
    """
    source = Source(reproducible=True)
    lines: list[str] = []
    for name in sorted(read_rules(OWN / RULES)):
        if services is None or name in services:
            plan = plan_service(build(source.load(name)))
            scope = Scope(plan, "batches", lambda _module, cls: cls)
            for view in batch_views(scope, select(plan, None)):
                given = [*view.arguments, *view.options]
                arguments = ", ".join(["entries", *(one.declaration for one in given)])
                outcome = f"{view.entry}, {view.result}, {view.failure}"
                lines.append(
                    f"{name} {view.name}({arguments}) -> {outcome}: "
                    + ", ".join(view.settings)
                )
    return lines
