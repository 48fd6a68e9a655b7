"""Runs botocore's paginator and ours over the same responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from attrs import frozen
from botocore.utils import set_value_from_jmespath

from botosmith.runtime.shapes import Response

from ..client_kinds import ClientKind

Json: TypeAlias = Mapping[str, Any]


@frozen(kw_only=True)
class Outcome:
    """The outcome of paging; botocore's dicts are converted to typed responses."""

    requests: Sequence[Json]
    """The requests, in boto's form."""
    pages: Sequence[Response]
    resume_token: str | None
    items: Sequence[object] = ()
    full: Response | None = None
    error: str | None = None
    """The error that ended it, if any; there are no items and no full result then."""


class Service(Protocol):
    """Answers requests and records them."""

    @property
    def requests(self) -> list[Json]:
        """The requests since the last restart, in boto's form."""
        ...

    def restart(self) -> None:
        """Forget the requests, and start again with the first response."""


def ours(kind: ClientKind, service: Service, make: Callable[[], Any]) -> Outcome:
    """Page in each way that our paginator has, each with pages of its own.

    Args:
        kind: The kind of the client that sends the requests.
        service: Answers the requests.
        make: Makes the pages.
    """
    service.restart()
    pages = make()
    seen: list[Response] = []
    error: str | None = None
    try:
        kind.each(pages, seen.append)
    except Exception as raised:
        error = f"{type(raised).__name__}: {raised}"
    requests = list(service.requests)
    if error is not None:
        return Outcome(
            requests=requests, pages=seen, resume_token=pages.resume_token, error=error
        )
    service.restart()
    items = kind.listed(make().items())
    service.restart()
    return Outcome(
        requests=requests,
        pages=seen,
        resume_token=pages.resume_token,
        items=items,
        full=kind.result(make().build_full_result()),
    )


def boto_outcome(
    service: Service,
    make: Callable[[], Any],
    decode: Callable[[Json], Response],
    typed_items: Callable[[Any], Iterable[object]] | None,
) -> Outcome:
    """Page in each way that botocore's paginator has, with an iterator each.

    Args:
        service: Answers the requests.
        make: Makes an iterator over the pages.
        decode: Converts a response from boto's form to a typed one.
        typed_items: Reads the items from a typed response; None where botocore's items
            differ from ours.
    """
    service.restart()
    pages = make()
    seen: list[Response] = []
    error: str | None = None
    try:
        # At once, because botocore may change the page when it continues.
        for page in pages:
            seen.append(decode(page))
    except Exception as raised:
        error = f"{type(raised).__name__}: {raised}"
    requests = list(service.requests)
    token: str | None = pages.resume_token
    if error is not None:
        return Outcome(requests=requests, pages=seen, resume_token=token, error=error)
    items: list[object] = []
    if typed_items is not None:
        # On a page of their own, so that they are decoded like those of other pages.
        service.restart()
        as_page: dict[str, Any] = {}
        raw = list(make().result_key_iters()[0])
        set_value_from_jmespath(as_page, _primary(pages), raw)
        items.extend(typed_items(decode(as_page)))
    service.restart()
    full = make().build_full_result()
    if token is not None:
        # botocore adds it, whether or not the model has such a member.
        del full["NextToken"]
    return Outcome(
        requests=requests,
        pages=seen,
        resume_token=token,
        items=items,
        full=decode(full),
    )


def _primary(pages: Any) -> str:
    expression: str = pages.result_keys[0].expression
    return expression
