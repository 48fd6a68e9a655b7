"""Fakes of asynchronous clients."""

import asyncio
from contextlib import suppress
from importlib import import_module
from typing import Any

import pytest

from botosmith.testing import body, events, fake
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


async def test_calls_pages_waiters_and_errors(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    full = sagemaker.ListAssociationsResponse(next_token="t")
    request = sagemaker.ListAssociationsRequest
    allowed: Any = {"unused": "allow", "unanswered": "allow"}
    with fake(sagemaker.AsyncSageMakerClient, **allowed) as made:
        made.on(request(source_arn="a")).returns(full).raises(
            sagemaker.ResourceNotFound(message="gone")
        )
        client = made.client
        assert await client.list_associations(source_arn="a", max_results=5) is full
        with pytest.raises(sagemaker.ResourceNotFound) as raised:
            await client.list_associations(source_arn="a")
        assert isinstance(raised.value, client.exceptions.ResourceNotFound)
        assert raised.value.operation_name == "ListAssociations"
        with pytest.raises(AssertionError, match="source_arn is 'b', not 'a'"):
            await client.list_associations(source_arn="b")
        with pytest.raises(sdk().ArgumentError):
            await client.list_associations(max_results=0)
        items = [sagemaker.AssociationSummary(source_arn=name) for name in "abcde"]
        made.pages(sagemaker.ListAssociationsPaginator, items, size=2)
        pages = client.paginators.list_associations.paginate(prefetch=True)
        assert [item async for item in pages.items()] == items
        described = sagemaker.DescribeEndpointResponse
        made.on(sagemaker.DescribeEndpointRequest).returns(
            described(endpoint_status="Creating"),
            described(endpoint_status="InService"),
        )
        waited = await client.waiters.endpoint_in_service.wait(
            endpoint_name="e", waiter_config=sdk().WaiterConfig(delay=3600)
        )
        assert waited.endpoint_status == "InService"
        assert (await client.presign(request())).startswith("https://api.sagemaker")
        client.load(request)
        async with client as same:
            assert same is client
        async with client.with_options(region_name="eu-west-1") as other:
            assert other.meta.region_name == "eu-west-1"
            pages = other.paginators.list_associations.paginate()
            assert [item async for item in pages.items()] == items
        assert len(made.calls) == 11


async def test_other_tasks_go_on_while_one_waits(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    request = sagemaker.DescribeEndpointRequest(endpoint_name="e")
    status = "Creating"

    def describe(_: object) -> object:
        return sagemaker.DescribeEndpointResponse(endpoint_status=status)

    def is_ready(response: Any) -> bool:
        return bool(response.endpoint_status == "InService")

    with fake(sagemaker.AsyncSageMakerClient) as made:
        made.on(sagemaker.DescribeEndpointRequest).answers(describe)
        waiting = made.client.wait_until(request, is_ready, timeout=300)
        task = asyncio.ensure_future(waiting)
        await asyncio.sleep(0)
        status = "InService"
        assert (await task).endpoint_status == "InService"


async def test_inferred_paginators_have_asynchronous_pages(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    with fake(sagemaker.AsyncSageMakerClient) as made:
        hubs = [sagemaker.HubInfo(hub_name=name) for name in "abcde"]
        made.pages(sagemaker.ListHubsPaginator, hubs, size=2)
        paginators = made.client.paginators
        for prefetch in (False, True):
            pages = paginators.list_hubs.pages(
                sagemaker.ListHubsRequest(), prefetch=prefetch
            )
            assert [hub async for hub in pages.items()] == hubs
        assert [hub async for hub in paginators.list_hubs.paginate().items()] == hubs
        given = [sagemaker.QueryLineageResponse(vertices=[]) for _ in range(3)]
        made.pages(sagemaker.QueryLineagePaginator, given)
        pages = paginators.query_lineage.pages(sagemaker.QueryLineageRequest())
        assert [page.next_token async for page in pages] == ["1", "2", None]
        assert type(pages) is sdk().AsyncPageIterator
        assert not hasattr(pages, "items")


async def test_clients_of_each_kind_are_answered_everywhere(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    full = sagemaker.ListAssociationsResponse(next_token="t")
    cls = sagemaker.AsyncSageMakerClient
    with (
        fake(cls, everywhere=True) as made,
        fake(sagemaker.SageMakerClient, everywhere=True, unused="allow") as other,
    ):
        made.on(sagemaker.ListAssociationsRequest).returns(full, repeat=True)
        async with cls.create(region_name="eu-west-1", profile_name="none") as client:
            assert client.meta.region_name == "eu-west-1"
            answers = await asyncio.gather(
                *[client.list_associations() for _ in range(20)]
            )
        assert all(answer is full for answer in answers)
        opened = await cls.create()
        assert await opened.list_associations() is full
        await opened.close()
        assert (len(made.calls), other.calls) == (21, [])


async def test_each_task_gets_the_answers_of_its_own_fake(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    cls, full = sagemaker.AsyncSageMakerClient, sagemaker.ListAssociationsResponse
    before = cls.create

    async def answer() -> str:
        async with cls.create(region_name="us-east-1") as client:
            return str((await client.list_associations()).next_token)

    async def enter(name: str, entered: asyncio.Event, goes_on: asyncio.Event) -> str:
        with fake(cls, everywhere=True) as made:
            made.on(sagemaker.ListAssociationsRequest).returns(
                full(next_token=name), repeat=True
            )
            entered.set()
            await goes_on.wait()
            return await answer()

    events = [asyncio.Event() for _ in range(4)]
    one = asyncio.create_task(enter("one", events[0], events[1]))
    await events[0].wait()
    two = asyncio.create_task(enter("two", events[2], events[3]))
    await events[2].wait()
    events[1].set()
    assert (await one, await answer()) == ("one", "two")
    events[3].set()
    assert await two == "two"
    assert cls.create == before


async def test_create_refuses_what_the_real_one_refuses(sdk: Sdk) -> None:
    cls = sdk("sagemaker").AsyncSageMakerClient

    async def refusal(**wrong: Any) -> tuple[type[Exception], str]:
        keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret"}
        try:
            client = await cls.create(**{"region_name": "us-east-1", **keys, **wrong})
        except Exception as error:
            return type(error), str(error)
        raise AssertionError(f"{client} was made with {wrong}")

    session = import_module("botocore.session").Session()

    class AioSession:
        async def get_credentials(self) -> None: ...

    wrongs: list[dict[str, Any]] = [
        {"decode": "bogus"},
        {"misfits": "bogus"},
        {"requests": "bogus"},
        {"session": object},
        {"session": AioSession()},
        {"session": session, "profile_name": "production"},
        {"endpoint_url": "nowhere"},
        {"region_name": "a region!"},
        {"regionname": "us-east-1"},
        {"config": {}},
    ]
    real = [await refusal(**wrong) for wrong in wrongs]
    with fake(cls, everywhere=True):
        assert [await refusal(**wrong) for wrong in wrongs] == real


async def test_calls_without_a_rule_are_reported(sdk: Sdk) -> None:
    with (
        pytest.raises(AssertionError, match="no rule of fake"),
        fake(sdk("sagemaker").AsyncSageMakerClient) as made,
        suppress(Exception),
    ):
        await made.client.list_associations()


async def test_waiters_see_the_status_of_answers(sdk: Sdk) -> None:
    s3 = sdk("s3")
    with fake(s3.AsyncS3Client) as made:
        made.on(s3.HeadBucketRequest).raises_code("404").returns(
            s3.HeadBucketResponse()
        )
        await made.client.waiters.bucket_exists.wait(bucket="b")


async def test_streams_are_asynchronous(sdk: Sdk) -> None:
    s3, bedrock = sdk("s3"), sdk("bedrock_runtime")
    with fake(s3.AsyncS3Client) as made:
        made.on(s3.GetObjectRequest).returns(
            s3.GetObjectResponse(body=body("one\ntwo")), repeat=True
        )
        for _ in range(2):
            got = (await made.client.get_object(bucket="b", key="k")).body
            assert isinstance(got, sdk().AsyncStreamingBody)
            assert got.readable()
            async with got:
                assert await got.readlines() == [b"one\n", b"two"]
    start = bedrock.ConverseStreamOutputMessageStart(
        bedrock.MessageStartEvent(role="user")
    )
    error = bedrock.ThrottlingException(message="slow down")
    with fake(bedrock.AsyncBedrockRuntimeClient) as talk:
        talk.on(bedrock.ConverseStreamRequest).returns(
            bedrock.ConverseStreamResponse(stream=events([start])),
            bedrock.ConverseStreamResponse(stream=events((), raises=error)),
        )
        async with (
            await talk.client.converse_stream(model_id="m", messages=[])
        ).stream as stream:
            assert isinstance(stream, sdk().AsyncEventStream)
            assert not isinstance(stream, sdk().EventStream)
            assert [event async for event in stream] == [start]
        stream = (await talk.client.converse_stream(model_id="m", messages=[])).stream
        with pytest.raises(bedrock.ThrottlingException, match="slow down"):
            await anext(aiter(stream))


def test_a_fake_is_made_outside_of_event_loops(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    full = sagemaker.ListAssociationsResponse(next_token="t")
    with fake(sagemaker.AsyncSageMakerClient) as made:
        made.on(sagemaker.ListAssociationsRequest).returns(full, full)
        for _ in range(2):
            assert asyncio.run(made.client.list_associations()) is full


async def test_files_are_not_transferred(sdk: Sdk) -> None:
    with fake(sdk("s3").AsyncS3Client) as made:
        with pytest.raises(NotImplementedError, match="does not transfer files"):
            await made.client.upload_file("f", "b", "k")
        post = await made.client.presign_post("b", "k")
        assert post.fields["key"] == "k"
