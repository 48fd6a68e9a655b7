"""Lists what is inferred about paging from the models of botocore, and what is not."""

from collections.abc import Iterable, Mapping

from botosmith.commands.list_paginators import describe
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.inferred_paging import infer_paging

INFERRED = "inferred_paginators.txt"
UNDECIDED = "undecided_paginators.txt"


def list_inferred(services: Iterable[str] | None = None) -> Mapping[str, list[str]]:
    """List inferred paginators, and the operations without one that may have pages.

    Args:
        services: botocore's names of the services; all if it is None.

    Returns:
        The lines of each file, without its first one.
    """
    source = Source(reproducible=True)
    lines: dict[str, list[str]] = {INFERRED: [], UNDECIDED: []}
    for name in source.services() if services is None else services:
        models = source.load(name)
        paging = infer_paging(build(models, infer_paginators=False))
        lines[INFERRED] += [
            f"{name} {one.operation}: {describe(one)}" for one in paging.paginators
        ]
        lines[UNDECIDED] += [
            f"{name} {operation}: {reason}"
            for operation, reason in paging.undecided.items()
        ]
    return lines
