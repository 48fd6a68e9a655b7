"""Pages say how to send any number of entries."""

import copy

from botosmith_tools.site_pages import broken_links, read_page
from tests.site.conftest import Docs
from tests.support.parrots import PARROTS, add_model
from tests.support.shapes import list_of, operation, structure

SECTION = """\
## Batches

This sends any number of entries of the type `Meal`, at most 2,000 in a call, and \
again those that failed for a moment:

```python
from my.aws.parrots import Meal, ParrotsClient

client = ParrotsClient.create()
client.batches.feed([Meal(parrot="parrot")], cage="cage").finish()
```

`finish()` returns how many are done, and raises a `BatchError` if some are not. \
Iterating, without it, gives a `BatchOutcome` for each.
"""
LINE = (
    "client.batches.feed(entries: Iterable[Meal], *, cage: str) "
    "-> Batches[Meal, None, Refusal]"
)


def _add_feed(docs: Docs) -> None:
    model = copy.deepcopy(PARROTS)
    feed = operation("Feed", "FeedRequest", "FeedResponse")
    feed["batch"] = {
        "entries": "Meals.All",
        "max-entries": 2000,
        "failed": "Refused",
        "key": ["Parrot"],
        "code": "Code",
        "again": {"Code": ["Asleep"]},
    }
    model["operations"]["Feed"] = feed
    model["shapes"] |= {
        "Word": {"type": "string"},
        "Meal": structure("Parrot", Parrot="Word", Food="Word"),
        "AllMeals": list_of("Meal"),
        "Meals": structure("All", All="AllMeals"),
        "FeedRequest": structure("Cage", "Meals", Cage="Word", Meals="Meals"),
        "Refusal": structure(Parrot="Word", Code="Word"),
        "Refusals": list_of("Refusal"),
        "FeedResponse": structure(Refused="Refusals"),
    }
    add_model(docs.models, "parrots", model, "service-2")


def test_page_says_how_to_send_batches(docs: Docs) -> None:
    _add_feed(docs)
    docs()
    assert SECTION in docs.page("operations/feed.md")
    text = "".join(read_page(docs.page("operations/feed.html")).text)
    assert "client.batches.feed([Meal(parrot=" in text
    assert list(broken_links(docs.site)) == []


def test_compact_file_has_batches(docs: Docs) -> None:
    _add_feed(docs)
    docs("--markdown")
    page = docs.page("llms.txt")
    assert f"\n{LINE}\n" in page
    assert "AsyncIterable" not in page
    docs("--markdown", "--async")
    page = docs.page("llms.txt")
    assert "With `AsyncParrotsClient`, entries may be an `AsyncIterable`;" in page


def test_operations_without_batches_have_no_section(docs: Docs) -> None:
    docs("--markdown")
    assert "Batches" not in docs.page("llms.txt")
    assert "Batches" not in docs.page("operations/list_parrots.md")
    assert "Batches" not in docs.page("index.md")


def test_page_of_the_service_explains_what_sends_batches(docs: Docs) -> None:
    _add_feed(docs)
    docs("--markdown", "--async")
    page = docs.page("index.md")
    for kind in ("", "Async"):
        about = f"The attribute `batches` of `{kind}ParrotsClient`, which sends"
        assert f"\n### {kind}ParrotsBatches\n\n{about}" in page
    docs()
    assert 'id="ParrotsBatches"' in docs.page("index.html")
    assert list(broken_links(docs.site)) == []
