"""Lists the responses that say what of their calls has failed, and by which members."""

from collections.abc import Iterable

from botosmith.models.source import Source
from botosmith.plan.failures import failures_of

FAILURES = "partial_failures.txt"


def list_failures(services: Iterable[str] | None = None) -> list[str]:
    """List the operations that may succeed although a part of them has failed.

    Args:
        services: botocore's names of the services; all if it is None.

    Returns:
        A line for each, with the members of its response; those of lists that also have
        what has succeeded are followed by the member of an entry that has failed.
    """
    source = Source(reproducible=True)
    lines: list[str] = []
    for name in source.services() if services is None else services:
        model = source.load(name).service
        for operation, raw in model["operations"].items():
            if places := failures_of(operation, raw, model["shapes"]):
                lines.append(f"{name} {operation}: {', '.join(places)}")
    return lines
