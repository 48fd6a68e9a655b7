"""The output of `botosmith list --paginators`."""

from collections.abc import Iterator

from ..plan import ir
from ..plan.inferred_paging import infer_paging


def list_paginators(service: ir.Service, *, inferred: bool) -> Iterator[str]:
    """Write a line for each operation that has a paginator, or may return pages.

    Args:
        service: The service, with the paginators that AWS describes.
        inferred: Whether to list those that AWS does not describe, and why others are
            not inferred.
    """
    lines = {one.operation: f": {describe(one)}" for one in service.paginators}
    if inferred:
        paging = infer_paging(service)
        for one in paging.paginators:
            lines[one.operation] = f" (inferred): {describe(one)}"
        for operation, reason in paging.undecided.items():
            lines[operation] = f" (undecided): {reason}"
    for operation in sorted(lines):
        yield f"{operation}{lines[operation]}"


def describe(paginator: ir.Paginator) -> str:
    """Describe a paginator in names and expressions of the model."""
    given, returned = paginator.input_tokens, paginator.output_tokens
    reason = paginator.why_no_items
    items = f"- ({reason})" if reason else ", ".join(paginator.result_keys)
    parts = [
        f"{', '.join(given)} → {', '.join(returned)}",
        f"limit {paginator.limit_key or '-'}",
        f"items {items}",
    ]
    if paginator.more_results is not None:
        parts.append(f"more {paginator.more_results}")
    return "; ".join(parts)
