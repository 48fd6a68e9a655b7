"""Paging through the sample service in both ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias, cast

from botocore.model import OperationModel, ServiceModel
from botocore.paginate import PageIterator
from botocore.paginate import Paginator as BotocorePaginator

from botosmith.runtime.calls.client import Client
from botosmith.runtime.convert.api import from_dict
from botosmith.runtime.paging.pages import Pages, PaginationConfig
from botosmith.runtime.paging.paginator import Paginator
from tests.pagination.compare import Json, Outcome, Script, botocores, ours
from tests.pagination.sample import ListThingsRequest, ListThingsResponse

Sample: TypeAlias = type[Paginator[ListThingsResponse, Any]]

_STRING = {"shape": "String"}
_MODEL = ServiceModel(
    {
        "metadata": {},
        "operations": {
            "ListThings": {
                "name": "ListThings",
                "http": {},
                "input": {"shape": "ListThingsRequest"},
            }
        },
        "shapes": {
            "ListThingsRequest": {
                "type": "structure",
                "members": {"MaxResults": {"shape": "Integer"}, "MaxItems": _STRING},
            },
            "Integer": {"type": "integer"},
            "String": {"type": "string"},
        },
    }
)


def typed(
    sample: Sample,
    script: Script,
    config: PaginationConfig | None = None,
    *,
    prefetch: bool = False,
) -> Pages[ListThingsResponse, Any]:
    """Begin a listing of ours."""
    # Of a client, paginators use `send` alone.
    paginator = sample(cast("Client", script))
    request = ListThingsRequest(owner="me")
    return paginator.pages(request, config, prefetch=prefetch)


def untyped(
    sample: Sample, script: Script, config: Mapping[str, object] | None = None
) -> PageIterator[Any]:
    """Begin a listing of botocore's."""
    operation: OperationModel = _MODEL.operation_model("ListThings")
    model: dict[str, Any] = dict(vars(sample)["model"])
    # The stubs want the method's name, where botocore takes the method.
    method = cast("str", script.call)
    paginator: BotocorePaginator[Any] = BotocorePaginator(method, model, operation)
    return paginator.paginate(Owner="me", PaginationConfig=dict(config or {}))


def both(
    sample: Sample,
    pages: Sequence[Json],
    *,
    max_items: int | str | None = None,
    page_size: int | str | None = None,
    starting_token: str | None = None,
    find: Callable[[Json], int] | None = None,
) -> Outcome:
    """Page in all ways, and require that ours comes to what botocore's comes to."""
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
    expected = botocores(
        script,
        lambda: untyped(sample, script, boto_config),
        partial(from_dict, ListThingsResponse),
        rules.result.items,
    )
    for begin in (typed, partial(typed, prefetch=True)):
        assert ours(script, partial(begin, sample, script, config)) == expected
    return expected
