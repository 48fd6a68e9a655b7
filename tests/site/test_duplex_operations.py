"""The reference of operations that only asynchronous clients have."""

import pytest

from botosmith.models.source import Source
from botosmith.site.service import Form, render_service, service_pages
from botosmith_tools.update_golden import MODELS, SERVICE

PAGE = """\
# discuss_book

Operation `DiscussBook` of [Example Library](../index.md)

Talks with a librarian about a book.

Only `AsyncLibraryClient` has this method. It returns a stream, which an `async with` \
statement opens. The stream's `send` takes `ReaderWords`, and an iteration yields \
`LibrarianWords`.

```python
discuss_book(
    *,
    isbn: str,
    topic: GenreLike | None = None,
) -> AsyncDuplexStream[ReaderWords, LibrarianWords, DiscussBookResponse]
```

AWS's page: https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DiscussBook

## Example

A call with the required arguments. Its values are made up.

```python
from typed_aws.library import AsyncLibraryClient, Question

async def main() -> None:
    async with AsyncLibraryClient.create() as client:
        async with client.discuss_book(isbn="isbn") as stream:
            await stream.send(Question(text="text"))
            await stream.end()
            async for event in stream:
                print(event)
```
"""
UNION = """\
### ReaderWords (union)

What a reader says.

What `send` of a stream takes: a variant, or the structure of an event if a single \
variant has it.
"""


def _site(*, asynchronous: bool) -> dict[str, str]:
    source = Source(MODELS)
    form = Form(package="typed_aws", parts={"asynchronous": asynchronous})
    pages, _ = service_pages(source.load(SERVICE), {}, None, form)
    return dict(render_service(pages, form))


@pytest.fixture(scope="module")
def site() -> dict[str, str]:
    """The text of each page of a service with asynchronous clients."""
    return _site(asynchronous=True)


def test_page_says_who_has_the_method_and_how_to_use_its_stream(
    site: dict[str, str],
) -> None:
    page = site["library/operations/discuss_book.md"]
    assert page.startswith(PAGE)
    assert UNION in page
    assert "boto3" not in page
    assert "- `words`: `AsyncEventStream[LibrarianWords]`" in page
    html = site["library/operations/discuss_book.html"]
    assert "<details>" not in html
    assert 'href="#ReaderWords">ReaderWords</a>' in html


def test_lists_say_that_only_asynchronous_clients_have_it(site: dict[str, str]) -> None:
    assert (
        "- [`discuss_book`](operations/discuss_book.md): Talks with a librarian about "
        "a book. Asynchronous clients only.\n"
    ) in site["library/index.md"]
    _, methods, streams, _ = site["library/llms.txt"].split("\n## ", 3)
    assert methods.startswith("Methods of the client\n")
    assert "discuss_book" not in methods
    assert streams.startswith("Methods of `AsyncLibraryClient` only\n")
    assert (
        "discuss_book(*, isbn: str, topic: GenreLike | None = None) -> "
        "AsyncDuplexStream[ReaderWords, LibrarianWords, DiscussBookResponse]\n"
    ) in streams


def test_reference_of_other_packages_does_not_mention_it() -> None:
    site = _site(asynchronous=False)
    assert [path for path, text in site.items() if "discuss_book" in text] == []
    assert "\n## Methods of `" not in site["library/llms.txt"]
