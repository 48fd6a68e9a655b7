"""Rules of fakes that do not fit the operation, the paginator or the client."""

from collections.abc import AsyncIterator
from functools import partial

from botosmith.testing import events, fake
from tests.golden.expected.library import (
    Answer,
    AsyncLibraryClient,
    DiscussBookRequest,
    DiscussBookResponse,
    LibrarianWordsAnswer,
    LibraryClient,
    Question,
    ReadBookRequest,
    ReadBookResponse,
    ReaderWords,
    ReaderWordsQuestion,
    WatchShelfResponse,
)
from typed_aws.sagemaker import (
    AssociationSummary,
    AsyncSageMakerClient,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListTrialsResponse,
    ResourceNotFound,
    SageMakerClient,
)

# Something other than a client.
# refused: mypy[type-var] pyright[reportArgumentType]
fake(int)
# refused: mypy[arg-type] pyright[reportArgumentType]
fake(SageMakerClient, unused="ignore")

# Other arguments than those of `create`.
# refused: mypy[arg-type] pyright[reportArgumentType]
fake(SageMakerClient, region_name=5)
# refused: mypy[call-arg] pyright[reportCallIssue]
fake(SageMakerClient, region="eu-west-1")

with fake(SageMakerClient) as sagemaker:
    # Something other than a request.
    # refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
    sagemaker.on(AssociationSummary())

    # The response of another operation, or no response.
    rule = sagemaker.on(ListAssociationsRequest())
    # refused: mypy[arg-type] pyright[reportArgumentType]
    rule.returns(ListTrialsResponse())
    # refused: mypy[arg-type] pyright[reportArgumentType]
    rule.returns({"NextToken": "t"})
    # refused: mypy[arg-type] pyright[reportArgumentType]
    rule.raises(ResourceNotFound)
    # refused: mypy[arg-type,return-value] pyright[reportArgumentType]
    sagemaker.on(ListAssociationsRequest).answers(lambda _: ListTrialsResponse())

    # Members that the request or the error does not have.
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    sagemaker.on(ListAssociationsRequest, where=lambda request: bool(request.name))
    # refused: mypy[call-arg] pyright[reportCallIssue]
    ResourceNotFound(message="gone", isbn="1")

    # A predicate for one request.
    # refused: mypy[call-overload] pyright[reportArgumentType]
    sagemaker.on(ListAssociationsRequest(), where=bool)

    # Members that the request does not have, or of another type, or without names.
    # refused: mypy[call-arg] pyright[reportCallIssue]
    sagemaker.on(partial(ListAssociationsRequest, name="a"))
    # refused: mypy[arg-type] pyright[reportArgumentType]
    sagemaker.on(partial(ListAssociationsRequest, source_arn=1))
    # refused: mypy[call-arg] pyright[reportCallIssue]
    sagemaker.on(partial(ListAssociationsRequest, "a"))
    # An exact rule of some members, and the response of another operation.
    # refused: mypy[call-overload] pyright[reportArgumentType]
    sagemaker.on(partial(ListAssociationsRequest, source_arn="a"), exactly=True)
    # refused: mypy[arg-type] pyright[reportArgumentType]
    sagemaker.on(partial(ListAssociationsRequest)).returns(ListTrialsResponse())

    # Items of another paginator.
    # refused: mypy[misc] pyright[reportArgumentType]
    sagemaker.pages(ListAssociationsPaginator, ["a"])

with fake(AsyncSageMakerClient) as asynchronous:
    # The client of the other kind.
    # refused: mypy[assignment] pyright[reportAssignmentType]
    client: SageMakerClient = asynchronous.client

with fake(LibraryClient) as library:
    # A stream of another kind.
    # refused: mypy[arg-type] pyright[reportArgumentType]
    ReadBookResponse(text=events(()))
    # refused: mypy[arg-type] pyright[reportArgumentType]
    WatchShelfResponse(events=events(["lent"]))


async def echo(words: AsyncIterator[ReaderWords]) -> AsyncIterator[ReaderWords]:
    """Say what the reader says."""
    async for one in words:
        yield one


with fake(AsyncLibraryClient) as both:
    answer = LibrarianWordsAnswer(Answer())
    discussing = both.on(DiscussBookRequest(isbn="1"))
    # The response of another operation.
    # refused: mypy[arg-type] pyright[reportArgumentType]
    discussing.returns(ReadBookResponse())
    # Events of the other direction.
    # refused: mypy[arg-type] pyright[reportArgumentType]
    DiscussBookResponse(words=events([ReaderWordsQuestion(Question(text="Why?"))]))
    # refused: mypy[arg-type] pyright[reportArgumentType]
    DiscussBookResponse(words=events(echo))
    # A function that does not hear.
    # refused: mypy[arg-type,misc] pyright[reportCallIssue,reportArgumentType]
    DiscussBookResponse(words=events(lambda: [answer]))
    # A request that opens no stream.
    # refused: mypy[arg-type] pyright[reportArgumentType]
    both.sent(ReadBookRequest(isbn="1"))
