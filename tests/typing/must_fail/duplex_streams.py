"""Wrong uses of events in both directions."""

from typing import assert_never

from tests.golden.expected import UnknownVariant
from tests.golden.expected.library import (
    Answer,
    AsyncLibraryClient,
    DiscussBookRequest,
    LibrarianWordsAnswer,
    LibraryClient,
    ReaderWordsQuestion,
    Remark,
)


async def send(client: AsyncLibraryClient, unknown: UnknownVariant) -> None:
    """Send what is no event of the operation."""
    async with client.discuss_book(isbn="1") as stream:
        # refused: mypy[arg-type] pyright[reportArgumentType]
        await stream.send(Remark(text="praise or blame?"))
        # refused: mypy[arg-type] pyright[reportArgumentType]
        await stream.send(LibrarianWordsAnswer(Answer()))
        # refused: mypy[arg-type] pyright[reportArgumentType]
        await stream.send(unknown)
        # refused: mypy[arg-type] pyright[reportArgumentType]
        await stream.send({"Question": {"Text": "?"}})
        # refused: mypy[arg-type] pyright[reportArgumentType]
        await stream.send(ReaderWordsQuestion(Remark()))


async def read(client: AsyncLibraryClient) -> None:
    """Read events as if there were no others."""
    async with client.discuss_book(isbn="1") as stream:
        async for event in stream:
            match event:
                case LibrarianWordsAnswer():
                    pass
                case _:
                    # refused: mypy[arg-type] pyright[reportArgumentType]
                    assert_never(event)
        # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
        for _ in stream:
            pass
        # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
        print(stream.answered().room)


async def call(client: AsyncLibraryClient, other: LibraryClient) -> None:
    """Call the operation as if it had one response."""
    # refused: mypy[misc] pyright[reportGeneralTypeIssues]
    await client.discuss_book(isbn="1")
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    with client.discuss_book(isbn="1"):
        pass
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    other.discuss_book(isbn="1")
    request = DiscussBookRequest(isbn="1")
    # refused: mypy[arg-type] pyright[reportArgumentType]
    await client.send(request)
    # refused: mypy[arg-type] pyright[reportArgumentType]
    other.send(request)
    # refused: mypy[call-arg] pyright[reportCallIssue]
    DiscussBookRequest(isbn="1", words=[])
