"""Events in both directions, of asynchronous clients."""

from typing import assert_never, assert_type

from tests.golden.expected import (
    AsyncDuplexStream,
    AsyncEventStream,
    DuplexRequest,
    Response,
    UnknownVariant,
)
from tests.golden.expected.library import (
    Answer,
    AsyncLibraryClient,
    DiscussBookRequest,
    DiscussBookResponse,
    LibrarianWords,
    LibrarianWordsAnswer,
    Question,
    ReaderWords,
    ReaderWordsPraise,
    ReaderWordsQuestion,
    Remark,
    Voice,
)


async def talk(client: AsyncLibraryClient) -> str | None:
    """Send events and read others, in a block that a method opens without `await`."""
    made = client.discuss_book(isbn="1", topic="CRIME")
    assert_type(
        made, AsyncDuplexStream[ReaderWords, LibrarianWords, DiscussBookResponse]
    )
    async with made as stream:
        await stream.send(ReaderWordsQuestion(Question(text="?")))
        await stream.send(Question(text="?", genre="CRIME"))
        await stream.send(Voice(sound="text passes for bytes"))
        # Two variants have this structure, so that it says which.
        await stream.send(ReaderWordsPraise(Remark(text="!")))
        await stream.end()
        async for event in stream:
            assert_type(event, LibrarianWordsAnswer | UnknownVariant)
            match event:
                case LibrarianWordsAnswer(Answer(text=text)):
                    assert_type(text, str | None)
                case UnknownVariant():
                    return None
                case _:
                    assert_never(event)
        assert_type(await stream.answered(), DiscussBookResponse)
        assert_type(stream.response, DiscussBookResponse)
        # Only asynchronous clients have it, so no type argument says so.
        assert_type(stream.response.words, AsyncEventStream[LibrarianWords])
        return stream.response.room


async def ask(stream: AsyncDuplexStream[Question, object, Response]) -> None:
    """Use what a stream of any service takes."""
    await stream.send(Question(text="?"))
    print((await stream.answered()).response_metadata.request_id)


async def pass_on(client: AsyncLibraryClient, events: list[ReaderWords]) -> None:
    """A stream that takes more events passes for one that takes some of them."""
    async with client.discuss_book(isbn="1") as stream:
        await ask(stream)
        for event in events:
            await stream.send(event)


def requested(
    request: DiscussBookRequest, words: AsyncEventStream[LibrarianWords]
) -> DiscussBookResponse:
    """Tests of applications look at requests, and make responses."""
    known: DuplexRequest[ReaderWords, LibrarianWords, DiscussBookResponse] = request
    print(known.__operation__, request.isbn, request.topic)
    return DiscussBookResponse(room="1", words=words)
