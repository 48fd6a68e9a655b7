"""Tests of applications: fakes of both kinds of clients."""

from collections.abc import AsyncIterator
from functools import partial
from typing import assert_type

from botosmith.testing import Fake, Rule, body, events, fake, replay
from botosmith.testing.pytest import AWS
from tests.golden.expected import AsyncEventStream, EventStream, StreamingBody
from tests.golden.expected.library import (
    Answer,
    AsyncLibraryClient,
    DiscussBookRequest,
    DiscussBookResponse,
    Lent,
    LibrarianWords,
    LibrarianWordsAnswer,
    LibraryClient,
    ReadBookRequest,
    ReadBookResponse,
    ReaderWords,
    ReaderWordsQuestion,
    ShelfEventsLent,
    WatchShelfRequest,
    WatchShelfResponse,
)
from typed_aws.sagemaker import (
    AssociationSummary,
    AsyncSageMakerClient,
    ConflictException,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
    ListTagsPaginator,
    ListTagsRequest,
    ListTagsResponse,
    ResourceNotFound,
    SageMakerClient,
)


def answer(request: ListAssociationsRequest) -> ListAssociationsResponse:
    """Answer a request with its own source."""
    return ListAssociationsResponse(next_token=request.source_arn)


async def answer_later(request: ListAssociationsRequest) -> ListAssociationsResponse:
    """Answer in a coroutine."""
    return answer(request)


with fake(SageMakerClient) as sagemaker:
    assert_type(sagemaker, Fake[SageMakerClient])
    assert_type(sagemaker.client, SageMakerClient)
    rule = sagemaker.on(ListAssociationsRequest(source_arn="a"), exactly=True)
    assert_type(rule, Rule[ListAssociationsRequest])
    rule.returns(ListAssociationsResponse(), ListAssociationsResponse(next_token="t"))
    rule.raises(ResourceNotFound(message="gone")).raises_code("Throttling", status=429)
    rule.raises(ConflictException()).returns(ListAssociationsResponse(), repeat=True)
    rule.returns(ListAssociationsResponse(), after=1).hangs().hangs(repeat=True)
    sagemaker.on(ListAssociationsRequest).answers(answer)
    sagemaker.on(ListAssociationsRequest).answers(
        lambda request: ListAssociationsResponse(next_token=request.source_arn)
    )
    sagemaker.on(
        ListAssociationsRequest, where=lambda request: request.source_arn == "a"
    ).returns(ListAssociationsResponse())
    sagemaker.on(partial(ListTagsRequest, max_results=5)).returns(ListTagsResponse())
    sagemaker.on(partial(ListTagsRequest)).answers(
        lambda request: ListTagsResponse(next_token=request.resource_arn)
    )
    sagemaker.pages(
        ListTagsPaginator, [], request=partial(ListTagsRequest, resource_arn="a")
    )
    sagemaker.pages(
        ListAssociationsPaginator,
        [AssociationSummary(source_arn="a")],
        size=10,
        request=ListAssociationsRequest(source_arn="a"),
    )
    assert sagemaker.calls == [ListAssociationsRequest(source_arn="a")]
    calls = sagemaker.calls_of(ListAssociationsRequest)
    assert_type(calls, list[ListAssociationsRequest])

with fake(
    AsyncSageMakerClient, everywhere=True, unused="allow", unanswered="allow"
) as asynchronous:
    asynchronous.on(ListAssociationsRequest).answers(answer_later, after=0.5)
    assert_type(asynchronous.client, AsyncSageMakerClient)
    asynchronous.on(ListAssociationsRequest()).returns(ListAssociationsResponse())
    asynchronous.pages(ListAssociationsPaginator, [AssociationSummary()])


def streams(
    library: Fake[LibraryClient], asynchronous: Fake[AsyncLibraryClient]
) -> None:
    """Answer with streams, which are the same for both kinds of clients."""
    text = ReadBookResponse(text=body(b"text"))
    library.on(ReadBookRequest(isbn="1")).returns(text)
    asynchronous.on(ReadBookRequest(isbn="1")).returns(text)
    shelf: EventStream[ShelfEventsLent] = events([ShelfEventsLent(Lent())])
    watched = WatchShelfResponse(events=events([ShelfEventsLent(Lent())]))
    library.on(WatchShelfRequest).returns(watched, WatchShelfResponse(events=shelf))
    asynchronous.on(WatchShelfRequest).returns(watched)
    made: StreamingBody = body("text")
    print(made)


async def talk(words: AsyncIterator[ReaderWords]) -> AsyncIterator[LibrarianWords]:
    """Answer questions."""
    async for one in words:
        if isinstance(one, ReaderWordsQuestion):
            yield LibrarianWordsAnswer(Answer(text=one.value.text))


def discuss(request: DiscussBookRequest) -> DiscussBookResponse:
    """Answer a request."""
    return DiscussBookResponse(room=request.isbn)


def both_directions(library: Fake[AsyncLibraryClient]) -> None:
    """Answer with events, and see which were sent."""
    rule = library.on(DiscussBookRequest(isbn="1"), exactly=True)
    assert_type(rule, Rule[DiscussBookRequest])
    words: AsyncEventStream[LibrarianWords]
    words = events([LibrarianWordsAnswer(Answer())], raises=ResourceNotFound())
    rule.returns(
        DiscussBookResponse(room="1", words=words),
        DiscussBookResponse(words=events([LibrarianWordsAnswer(Answer())])),
        DiscussBookResponse(words=events(talk)),
        repeat=True,
    )
    library.on(partial(DiscussBookRequest)).raises(ResourceNotFound())
    library.on(DiscussBookRequest).raises(ResourceNotFound()).answers(discuss)
    library.on(DiscussBookRequest, where=lambda one: one.isbn == "1").answers(discuss)
    (request,) = library.calls_of(DiscussBookRequest)
    assert_type(request, DiscussBookRequest)
    assert_type(library.sent(request), list[ReaderWords])


def options(aws: AWS) -> None:
    """Choose options of clients."""
    with replay(SageMakerClient, "calls.json", region_name="eu-west-1") as client:
        assert_type(client, SageMakerClient)
    aws.replay(SageMakerClient, profile_name="tests", decode="auto", endpoint_url=None)
    aws.fake(AsyncSageMakerClient, misfits="raise", requests="botocore")
