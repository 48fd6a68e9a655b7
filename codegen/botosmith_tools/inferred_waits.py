"""Lists which operations say the state of what they read, and which may say it."""

from collections.abc import Iterable, Mapping

from botosmith.commands.list_waits import describe
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.inferred_waits import infer_waits

WAITS = "inferred_waits.txt"
UNDECIDED_WAITS = "undecided_waits.txt"


def list_waits(services: Iterable[str] | None = None) -> Mapping[str, list[str]]:
    """List the operations with a status, and those whose status is not certain.

    Args:
        services: botocore's names of the services; all if it is None.

    Returns:
        The lines of each file, without its first one.
    """
    source = Source(reproducible=True)
    lines: dict[str, list[str]] = {WAITS: [], UNDECIDED_WAITS: []}
    for name in source.services() if services is None else services:
        models = source.load(name)
        service = build(models, infer_paginators=False, infer_waits=False)
        waits = infer_waits(service, models.service)
        lines[WAITS] += [
            f"{name} {operation}: {describe(one)}"
            for operation, one in waits.statuses.items()
        ]
        lines[UNDECIDED_WAITS] += [
            f"{name} {operation}: {reason}"
            for operation, reason in waits.undecided.items()
        ]
    return lines
