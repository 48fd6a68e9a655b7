"""Pages say which states there are to wait for, and how."""

import copy
from typing import get_args

import pytest

from botosmith.runtime.state_words import StateKind, state_kinds
from botosmith_tools.site_pages import broken_links, read_page
from tests.site.conftest import Docs
from tests.support.parrots import PARROTS, add_model
from tests.support.shapes import enum, operation, structure

STATES = (
    *("HATCHING", "STOPPED", "ACTIVE", "FAILED"),
    *("DELETING", "DELETED", "DELETE_FAILED"),
)
SECTION = """\
## Waiting

`response.nest.status` says the state, one of `State`, and `response.nest.reason` says \
why. This waits for one:

```python
from my.aws.parrots import GetNestRequest, ParrotsClient

client = ParrotsClient.create()
response = client.wait_for(
    GetNestRequest(name="name"),
).until("ACTIVE", timeout=600)
```

- passing: `"HATCHING"`
- being deleted: `"DELETING"`
- lasting: `"STOPPED"`, `"ACTIVE"`
- failed: `"FAILED"`
- deleted: `"DELETED"`
- not deleted: `"DELETE_FAILED"`

Another state follows a passing one, and a lasting one can stay. Any other raises \
`StatusError` at once, unless it is waited for. In place of `until`, \
`settled(timeout=600)` waits until no other state follows by itself, and \
`gone(timeout=600)` until there is no such thing, as these say: \
[`NoSuchNest`](../index.md), `"DELETED"`.

## Waiters
"""


def _add_nest(docs: Docs, *states: str, error: str = "NoSuchNest") -> None:
    model = copy.deepcopy(PARROTS)
    get = operation("GetNest", "GetNestRequest", "GetNestResponse", error)
    model["operations"]["GetNest"] = get
    model["shapes"] |= {
        "GetNestRequest": structure("Name", Name="String"),
        "GetNestResponse": structure(Nest="Nest"),
        "Nest": structure(Status="State", Reason="String"),
        "State": enum(*states),
        error: model["shapes"]["NoParrot"],
    }
    add_model(docs.models, "parrots", model, "service-2")
    waiter: dict[str, object]
    waiter = {"operation": "GetNest", "delay": 5, "maxAttempts": 3, "acceptors": []}
    waiters = {"version": 2, "waiters": {"NestReady": waiter}}
    add_model(docs.models, "parrots", waiters, "waiters-2")


def test_page_says_how_to_wait(docs: Docs) -> None:
    _add_nest(docs, *STATES)
    docs("--markdown")
    assert SECTION in docs.page("operations/get_nest.md")
    assert "## Waiting" not in docs.page("operations/feed_parrot.md")


def test_page_in_html_says_the_same(docs: Docs) -> None:
    _add_nest(docs, *STATES)
    docs()
    page = read_page(docs.page("operations/get_nest.html"))
    assert "waiting" in page.anchors
    assert {"#State", "../index.html#NoSuchNest"} <= page.addresses
    text = " ".join("".join(page.text).split())
    marks = str.maketrans("", "", "`#")
    said = " ".join(SECTION.translate(marks).split())
    for without in ("python ", "- ", "(../index.md)", "[", "]"):
        said = said.replace(without, "")
    assert said in text
    assert list(broken_links(docs.site)) == []


def test_compact_file_has_the_states(docs: Docs) -> None:
    _add_nest(docs, *STATES)
    docs("--markdown", "--async")
    page = docs.page("llms.txt")
    assert "\n## Waiting for states\n" in page
    assert "With `AsyncParrotsClient`, `await` all three.\n\nGetNestRequest: " in page
    assert (
        '\nGetNestRequest: nest.status, nest.reason; passing "HATCHING"; being deleted '
        '"DELETING"; lasting "STOPPED", "ACTIVE"; failed "FAILED"; deleted "DELETED"; '
        'not deleted "DELETE_FAILED"; gone by NoSuchNest, "DELETED"\n\n## Waiters\n'
    ) in page


def test_what_is_never_seen_to_be_gone_has_no_gone(docs: Docs) -> None:
    _add_nest(docs, "HATCHING", "ACTIVE", error="Refused")
    docs()
    for file in ("operations/get_nest.html", "operations/get_nest.md"):
        page = docs.page(file)
        assert "settled(timeout=600)" in page
        assert "gone(" not in page
    assert "; gone by" not in docs.page("llms.txt")


@pytest.mark.parametrize(
    ("states", "wanted"),
    [
        (("CREATING", "ACTIVE", "STOPPED"), "ACTIVE"),
        (("CREATING", "OutOfService", "InService"), "InService"),
        (("RUNNING", "CANCELLED", "SUCCEEDED"), "SUCCEEDED"),
        (("CREATING", "STOPPED", "DISABLED"), "STOPPED"),
        (("CREATING", "FAILED"), "CREATING"),
    ],
)
def test_example_waits_for_what_most_programs_want(
    docs: Docs, states: tuple[str, ...], wanted: str
) -> None:
    _add_nest(docs, *states)
    docs("--markdown")
    assert f'.until("{wanted}", timeout=600)' in docs.page("operations/get_nest.md")


def test_every_kind_of_state_has_a_name(docs: Docs) -> None:
    jobs = ("RUNNING", "COMPLETED", *STATES)
    assert {*state_kinds(jobs).values(), "resting"} == {*get_args(StateKind)}
    _add_nest(docs, *jobs)
    docs("--markdown")
    assert '- over: `"COMPLETED"`' in docs.page("operations/get_nest.md")


def test_states_stay_texts(docs: Docs) -> None:
    evil = '</code><script>alert("1")</script>'
    _add_nest(docs, "CREATING", evil)
    docs()
    page = docs.page("operations/get_nest.html")
    assert page.count("<script") == 1
    text = "".join(read_page(page).text)
    assert f"until('{evil}', timeout=600)" in text
    assert f"lasting: '{evil}'\n" in text
