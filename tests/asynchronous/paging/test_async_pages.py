"""The pages of asynchronous clients are those of synchronous ones."""

from contextlib import aclosing
from typing import Any

import pytest

from botosmith.runtime.paging.config import PaginationConfig
from tests.asynchronous.conftest import OpenClient
from tests.asynchronous.paging.async_script import AsyncScript, async_pages
from tests.runtime.paging.both_paginators import Script, typed
from tests.runtime.paging.sample_paginators import (
    PlainPaginator,
)
from tests.support.async_network import fake_network, user_agent_features
from tests.support.botocore_versions import needs_botocore
from tests.support.network import json_answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

PAGES = [
    {
        "Things": [{"Name": f"{page}.{item}"} for item in range(2)],
        "NextToken": f"{page}",
    }
    for page in range(20)
]
PAGES.append({"Things": [{"Name": "last"}]})
prefetching = pytest.mark.parametrize("prefetch", [False, True])


@prefetching
async def test_items_search_and_full_results(prefetch: bool) -> None:
    def pages() -> Any:
        client = AsyncScript(Script(PAGES))
        return async_pages(PlainPaginator, client, prefetch=prefetch)

    def things_of(page: Any) -> Any:
        return page.things

    expected = typed(PlainPaginator, Script(PAGES))
    things = list(typed(PlainPaginator, Script(PAGES)).items())
    assert [thing async for thing in pages().items()] == things
    assert [t async for t in pages().items_of(things_of)] == things
    names = [name async for name in pages().search("Things[].Name")]
    assert names == [thing.name for thing in things]
    tokens = [token async for token in pages().search("NextToken")]
    assert tokens == [page.get("NextToken") for page in PAGES]
    assert await pages().build_full_result() == expected.build_full_result()


async def test_each_iteration_starts_again() -> None:
    script = Script(PAGES, find=lambda arguments: int(arguments.get("Token", -1)) + 1)
    pages = async_pages(PlainPaginator, AsyncScript(script))
    first = [page async for page in pages]
    assert [page async for page in pages] == first
    assert len(first) == len(PAGES)


async def test_resume_token_is_that_of_the_current_page() -> None:
    config = PaginationConfig(max_items=3)
    pages = async_pages(PlainPaginator, AsyncScript(Script(PAGES)), config)
    async with aclosing(aiter(pages)) as iterator:
        await anext(iterator)
        assert pages.resume_token is None
        await anext(iterator)
        assert pages.resume_token is not None


@needs_botocore("1.43.117", "the user agent names no features")
@prefetching
async def test_requests_of_pages_name_the_paginator_and_are_decoded_early(
    sdk: Sdk,
    open_client: OpenClient,
    parsed_bodies: list[object],
    prefetch: bool,
) -> None:
    client = await open_client("sagemaker")
    answers = [
        json_answer({"AssociationSummaries": [{"SourceArn": "a"}], "NextToken": "t"}),
        json_answer({"AssociationSummaries": [{"SourceArn": "b"}]}),
    ]
    network = fake_network(client, *answers)
    pages = client.paginators.list_associations.paginate(
        source_arn="x",
        pagination_config=sdk().PaginationConfig(page_size=7),
        prefetch=prefetch,
    )
    found = [summary.source_arn async for summary in pages.items()]
    assert found == ["a", "b"]
    assert parsed_bodies == [b"{}", b"{}"]
    body: Any = network.requests[0].body
    assert b'"MaxResults": 7' in body
    await client.list_associations()
    features = [user_agent_features(request) for request in network.requests]
    assert ["C" in names for names in features] == [True, True, False]


async def test_plain_iteration_is_refused(open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    pages = client.get_paginator("list_associations").paginate()
    with pytest.raises(TypeError, match="'AsyncPages' object is not iterable"):
        list(pages)
