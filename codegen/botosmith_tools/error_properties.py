"""Lists what the properties of `ServiceError` say about the errors of all models."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from botocore.retries import standard

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.naming import field_name
from botosmith.plan.reserved import ERROR_FIELDS
from botosmith.runtime.errors import ServiceError

ERRORS = "error_properties.txt"

_CHECKER: Any = standard.ThrottledRetryableChecker
_BOTOCORES: frozenset[str] = frozenset(_CHECKER._THROTTLED_ERROR_CODES)
_COUNTED = ("is_throttling", "is_retryable", "is_not_found", "retry_after")
_SECONDS = 7


def list_errors(services: Iterable[str] | None = None) -> list[str]:
    """Count the errors of each service by their properties, and list some of them.

    Those are listed that are throttling for us or for botocore, and those whose code
    and status alone would tell something else.

    Args:
        services: botocore's names of the services; all if it is None.
    """
    source = Source(reproducible=True)
    return [
        line
        for name in (source.services() if services is None else services)
        for line in _lines(name, source)
    ]


def _lines(name: str, source: Source) -> Iterator[str]:
    models = source.load(name)
    shapes = models.service["shapes"]
    counts, listed = Counter[str](), list[str]()
    errors = build(models, infer_paginators=False).errors
    for error in errors.values():
        raw = shapes[error.name]
        made = make_error(error, raw.get("error", {}).get("httpStatusCode"))
        counts.update(
            one for one in _COUNTED if getattr(made, one) not in (None, False)
        )
        counts[f"fault {made.fault}"] += 1
        botocores = error.code in _BOTOCORES or bool(
            raw.get("retryable", {}).get("throttling")
        )
        ours = made.is_throttling
        if ours or botocores:
            who = "" if ours and botocores else ", ours" if ours else ", botocore's"
            listed.append(f"{name} throttling{who}: {error.code}")
        if error.traits:
            listed.append(f"{name} {error.name}: {dict(error.traits)}")
    if errors:
        parts = ", ".join(f"{what} {counts[what]}" for what in sorted(counts))
        yield f"{name} has {len(errors)} errors: {parts}"
        yield from listed


def make_error(error: ir.Error, status: int | None) -> ServiceError:
    """Make an error of a model, with what its members say about when to retry.

    Args:
        error: The error.
        status: The HTTP status, if it has one.
    """
    parts = {"__code__": error.code, "__traits__": error.traits}
    cls: type[ServiceError] = type(error.name, (ServiceError,), parts)
    metadata = {} if status is None else {"HTTPStatusCode": status}
    made = cls({"Error": {"Code": error.code}, "ResponseMetadata": metadata}, "")
    for member in error.members:
        if "retryafter" in member.wire.lower():
            setattr(made, field_name(member.wire, ERROR_FIELDS), _SECONDS)
    return made
