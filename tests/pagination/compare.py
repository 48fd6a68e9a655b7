"""Running botocore's paginator and ours over the same responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Protocol, TypeAlias, TypeVar

from attrs import field, frozen
from botocore.paginate import PageIterator
from botocore.utils import set_value_from_jmespath

from botosmith.runtime.convert.api import from_dict, to_dict
from botosmith.runtime.paging.pages import Pages
from botosmith.runtime.shapes import Request, Response

Json: TypeAlias = Mapping[str, Any]
R = TypeVar("R", bound=Response)


@frozen(kw_only=True)
class Outcome:
    """What paging came to; what botocore gives as dicts, as typed responses."""

    requests: Sequence[Json]
    """What was sent, in boto's form."""
    pages: Sequence[Response]
    resume_token: str | None
    items: Sequence[object] = ()
    full: Response | None = None
    error: str | None = None
    """How it ended, if not well; there are no items and no full result then."""


class Service(Protocol):
    """What answers, and records what it was asked."""

    @property
    def requests(self) -> list[Json]:
        """What was sent since the last restart, in boto's form."""
        ...

    def restart(self) -> None:
        """Forget the requests, and begin with the first response again."""


@frozen
class Script:
    """A service with one operation that gives written responses."""

    pages: Sequence[Json]
    find: Callable[[Json], int] | None = None
    """Which of them to give for a request; None: one after the other."""
    requests: list[Json] = field(factory=list[Json], init=False)

    def restart(self) -> None:
        self.requests.clear()

    def call(self, **arguments: object) -> dict[str, Any]:
        """The operation as a botocore client has it."""
        position = len(self.requests) if self.find is None else self.find(arguments)
        self.requests.append(deepcopy(arguments))
        # A copy, because botocore's paginator writes into what it is given.
        return deepcopy(dict(self.pages[position]))

    def send(self, request: Request[R], /) -> R:
        """The operation as a typed client sends it."""
        response: type[Any] = request.__response__
        decoded: R = from_dict(response, self.call(**to_dict(request)))
        return decoded


def ours(service: Service, make: Callable[[], Pages[R, Any]]) -> Outcome:
    """Page in each way of ours, each with an iterator of its own."""
    service.restart()
    pages = make()
    found: list[Response] = []
    error: str | None = None
    try:
        found.extend(pages)
    except Exception as raised:
        error = f"{type(raised).__name__}: {raised}"
    requests = list(service.requests)
    if error is not None:
        return Outcome(
            requests=requests, pages=found, resume_token=pages.resume_token, error=error
        )
    service.restart()
    items = list(make().items())
    service.restart()
    return Outcome(
        requests=requests,
        pages=found,
        resume_token=pages.resume_token,
        items=items,
        full=make().build_full_result(),
    )


def botocores(
    service: Service,
    make: Callable[[], PageIterator[Any]],
    decode: Callable[[Json], Response],
    typed_items: Callable[[Any], Iterable[object]] | None,
) -> Outcome:
    """Page in each way of botocore's, each with an iterator of its own.

    Args:
        service: What answers.
        make: Begins a listing.
        decode: Makes a typed response of one in boto's form.
        typed_items: Reads the items from a typed response; None where botocore does
            not give what ours takes for the items.
    """
    service.restart()
    pages = make()
    found: list[Response] = []
    error: str | None = None
    try:
        for page in pages:
            # At once, for botocore may change it when it goes on.
            found.append(decode(page))
    except Exception as raised:
        error = f"{type(raised).__name__}: {raised}"
    requests = list(service.requests)
    # The stubs say that it is a dict, which is what can be assigned to it.
    token: Any = pages.resume_token
    if error is not None:
        return Outcome(requests=requests, pages=found, resume_token=token, error=error)
    items: list[object] = []
    if typed_items is not None:
        # On a page of their own, so that they are decoded like those of any page.
        service.restart()
        as_page: dict[str, Any] = {}
        raw = list(make().result_key_iters()[0])
        set_value_from_jmespath(as_page, _primary(pages), raw)
        items.extend(typed_items(decode(as_page)))
    service.restart()
    full = make().build_full_result()
    if token is not None:
        # botocore's own addition, whether or not the model has such a member.
        del full["NextToken"]
    return Outcome(
        requests=requests,
        pages=found,
        resume_token=token,
        items=items,
        full=decode(full),
    )


def _primary(pages: PageIterator[Any]) -> str:
    expressions = pages.result_keys
    assert expressions is not None
    expression: str = expressions[0].expression
    return expression
