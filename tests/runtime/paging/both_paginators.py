"""Pages through the sample service with botocore's paginator and with ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from copy import deepcopy
from functools import partial
from itertools import product
from typing import Any, TypeAlias, TypeVar, cast

from attrs import field, frozen
from botocore.model import OperationModel, ServiceModel
from botocore.paginate import PageIterator
from botocore.paginate import Paginator as BotocorePaginator

from botosmith.runtime.asynchronous.client import AsyncClient
from botosmith.runtime.calls.client import Client
from botosmith.runtime.convert.api import from_dict, to_dict
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.paging.paginator import Paginator
from botosmith.runtime.shapes import Request, Response
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from botosmith_tools.compare_paginators.outcome import Json, Outcome, boto_outcome, ours
from tests.runtime.paging.sample_paginators import ListThingsRequest, ListThingsResponse
from tests.support.shapes import SCALARS, operation, operations, structure

Sample: TypeAlias = type[Paginator[ListThingsResponse, Any]]
R = TypeVar("R", bound=Response)

_MODEL = ServiceModel(
    {
        "metadata": {},
        "operations": operations(operation("ListThings", "ListThingsRequest")),
        "shapes": {
            **SCALARS,
            "ListThingsRequest": structure(MaxResults="Integer", MaxItems="String"),
        },
    }
)


@frozen
class Script:
    """A service with one operation that gives written responses."""

    pages: Sequence[Json]
    find: Callable[[Json], int] | None = None
    """Finds the index of the page for a request; without it, pages come in order."""
    requests: list[Json] = field(factory=list[Json], init=False)

    def restart(self) -> None:
        self.requests.clear()

    def call(self, **arguments: object) -> dict[str, Any]:
        """The operation as a method of a botocore client."""
        position = len(self.requests) if self.find is None else self.find(arguments)
        self.requests.append(deepcopy(arguments))
        # A copy, because botocore's paginator modifies the page.
        return deepcopy(dict(self.pages[position]))

    def send(self, request: Request[R], /) -> R:
        """The operation as a typed client sends it."""
        response: Any = request.__response__
        decoded: R = from_dict(response, self.call(**to_dict(request)))
        return decoded


def typed(
    kind: ClientKind,
    sample: Sample,
    script: Script,
    config: PaginationConfig | None = None,
    *,
    prefetch: bool = False,
) -> Any:
    """Page with our paginator; the pages of an asynchronous client are `AsyncPages`."""
    # Paginators use only `send` of a client, and what an asynchronous one knows.
    members: dict[str, object] = {"send": staticmethod(kind.function(script.send))}
    if kind.is_async:
        members["_pages_class"] = vars(AsyncClient)["_pages_class"]
    client: Any = type("Sender", (), members)()
    paginator = sample(client)
    request = ListThingsRequest(owner="me")
    return paginator.pages(request, config, prefetch=prefetch)


def untyped(
    sample: Sample, script: Script, config: Mapping[str, object] | None = None
) -> PageIterator[Any]:
    operation: OperationModel = _MODEL.operation_model("ListThings")
    model: dict[str, Any] = dict(vars(sample)["model"])
    # The stubs have other types.
    make: Any = BotocorePaginator
    paginator = make(script.call, model, operation)
    pages: PageIterator[Any] = paginator.paginate(
        Owner="me", PaginationConfig=dict(config or {})
    )
    return pages


def both(
    sample: Sample,
    pages: Sequence[Json],
    *,
    max_items: int | str | None = None,
    page_size: int | str | None = None,
    starting_token: str | None = None,
    find: Callable[[Json], int] | None = None,
) -> Outcome:
    """Page in all ways; our paginator must have the same outcome as botocore's.

    Both kinds of clients page, also ahead.
    """
    script = Script(pages, find)
    config = PaginationConfig(
        max_items=max_items, page_size=page_size, starting_token=starting_token
    )
    boto_config = {
        "MaxItems": max_items,
        "PageSize": page_size,
        "StartingToken": starting_token,
    }
    rules = sample(cast("Client", script)).rules
    expected = boto_outcome(
        script,
        lambda: untyped(sample, script, boto_config),
        lambda page: from_dict(ListThingsResponse, page),
        rules.result.items,
    )
    with closing(Asynchronous()) as asynchronous:
        for kind, prefetch in product((SYNCHRONOUS, asynchronous), (False, True)):
            begin = partial(typed, kind, sample, script, config, prefetch=prefetch)
            assert ours(kind, script, begin) == expected
    return expected
