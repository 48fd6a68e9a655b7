"""The output of `botosmith list --waits`."""

from collections.abc import Iterator

from ..models.source import ServiceModels
from ..plan import ir
from ..plan.inferred_waits import infer_waits


def list_waits(service: ir.Service, models: ServiceModels) -> Iterator[str]:
    """Write a line for each operation that says its status, or may say it.

    Args:
        service: The service.
        models: Its models.
    """
    waits = infer_waits(service, models.service)
    lines = {name: f": {describe(one)}" for name, one in waits.statuses.items()}
    for operation, reason in waits.undecided.items():
        lines[operation] = f" (undecided): {reason}"
    for operation in sorted(lines):
        yield f"{operation}{lines[operation]}"


def describe(status: ir.Status) -> str:
    """Describe where a status is, and what its states are, in names of the model."""
    parts = [".".join(status.members)]
    parts += [f"{kind} {', '.join(one)}" for kind, one in status.by_kind.items()]
    if status.reason:
        parts.append(f"reason {'.'.join(status.reason)}")
    if status.not_found:
        parts.append(f"not found {', '.join(status.not_found)}")
    return "; ".join(parts)
