"""Streams of the wrong kind of client."""

from tests.golden.expected import AsyncRequest, AsyncStreamingBody, StreamingBody
from tests.golden.expected.library import (
    AsyncLibraryClient,
    LibraryClient,
    ReadBookRequest,
    ReadBookResponse,
)


def store(response: ReadBookResponse) -> None:
    """Take the response of a synchronous client."""
    print(response.text.read())


async def use(client: AsyncLibraryClient, other: LibraryClient) -> None:
    """Read bodies as those of the other kind."""
    response = await client.read_book(isbn="1")
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    response.text.read().decode()
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    for _ in response.text.iter_chunks():
        pass
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    for _ in (await client.watch_shelf(name="x")).events:
        pass
    # refused: mypy[arg-type] pyright[reportArgumentType]
    store(response)
    # refused: mypy[assignment] pyright[reportAssignmentType]
    body: AsyncStreamingBody = other.read_book(isbn="1").text
    print(body)
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    async with other.watch_shelf(name="x").events:
        pass
    # refused: mypy[type-var] pyright[reportInvalidTypeArguments]
    text: ReadBookResponse[bytes] | None = None
    print(text)
    request = ReadBookRequest(isbn="1")
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    (await client.send(request)).text.read().decode()
    # refused: mypy[misc] pyright[reportGeneralTypeIssues]
    await other.send(request).text.read()
    # refused: mypy[assignment] pyright[reportAssignmentType]
    of_async: AsyncRequest[ReadBookResponse] = request
    print(of_async)


def made(body: StreamingBody) -> ReadBookResponse[AsyncStreamingBody]:
    """Make a response of an asynchronous client with a synchronous body."""
    # refused: mypy[arg-type] pyright[reportReturnType]
    return ReadBookResponse(text=body)
