"""What the diff says of operations that take batches."""

import click
import pytest

from botosmith.diff.change import Change
from botosmith.diff.compare import compare
from botosmith.diff.render_text import render_text
from botosmith.diff.run import Diff, ServiceDiff
from tests.diff.zoo_edits import letters
from tests.support.shapes import Json, list_of, operation, structure
from tests.support.zoo import loaded, zoo

BATCH: Json = {
    "entries": "Meals",
    "max-entries": 10,
    "max-bytes": {"at-most": 1000},
    "size": ["Food"],
    "failed": "Failed",
    "key": ["Animal"],
    "code": "Code",
    "again": {"Code": ["NotHungry"]},
    "order": "Animal",
    "sources": ["The zoo says so."],
}


def changes(old: Json | None, new: Json | None) -> tuple[Change, ...]:
    """Compare an operation that says different things of its batches."""
    one, other = (loaded(version(batch)) for batch in (old, new))
    return compare(one, other)


def version(batch: Json | None) -> Json:
    content = zoo()
    feed = operation("Feed", "FeedInput", "FeedOutput")
    content["service"]["operations"]["Feed"] = feed
    if batch is not None:
        feed["batch"] = batch
    content["service"]["shapes"] |= {
        "FeedInput": structure(Meals="Meals"),
        "FeedOutput": structure(Failed="Failed"),
        "Meals": list_of("Meal"),
        "Meal": structure(Animal="String", Food="String"),
        "Failed": list_of("Failure"),
        "Failure": structure(Animal="String", Code="String"),
    }
    return content


def without(*keys: str) -> Json:
    return {key: value for key, value in BATCH.items() if key not in keys}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (None, BATCH, ["batches-added  sss"]),
        (BATCH, None, ["batches-removed  bbs"]),
        (BATCH, {**BATCH, "max-entries": 20}, ["batches-changed max-entries css"]),
        (BATCH, {**BATCH, "again": {}}, ["batches-changed again css"]),
        (
            BATCH,
            {**BATCH, "max-bytes": {"at-most": 2000}},
            ["batches-changed max-bytes css"],
        ),
        (without("order"), BATCH, ["batches-changed order css"]),
        # These two have arguments.
        (BATCH, without("order"), ["batches-changed order bbs"]),
        (
            BATCH,
            without("max-bytes", "size"),
            ["batches-changed max-bytes bbs", "batches-changed size css"],
        ),
        (BATCH, {**BATCH, "sources": ["Its keeper says so."]}, []),
    ],
)
def test_diff_says_what_happens_to_batches(
    old: Json | None, new: Json | None, expected: list[str]
) -> None:
    found = changes(old, new)
    assert [f"{one.kind} {one.trait} {letters(one)}" for one in found] == expected
    assert {(one.where, one.python) for one in found} <= {
        ("Feed", ("ZooBatches.feed",))
    }


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (None, BATCH, "Feed has new batches"),
        (BATCH, None, "Feed no longer has batches"),
        (
            BATCH,
            {**BATCH, "max-entries": 20},
            "Feed has other batches (max-entries): 10 → 20",
        ),
    ],
)
def test_report_says_it_in_words(old: Json | None, new: Json | None, line: str) -> None:
    service = ServiceDiff(service="zoo", changes=changes(old, new))
    report = Diff(old="1", new="2", compared=1, services=(service,))
    assert line in click.unstyle(render_text(report, details=True))
