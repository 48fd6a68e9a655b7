"""What becomes a blob, or a stream: where text still fits, and what traits say."""

import pytest

from botosmith.diff.change import Axes, Change, ChangeKind
from botosmith.diff.compare import compare
from botosmith.diff.severity import axes
from tests.support.shapes import Json
from tests.support.zoo import loaded, zoo


def _with_label(shape: str, *, payload: bool = False, **traits: object) -> Json:
    """The zoo, with a label that requests and responses hold."""
    content = zoo()
    shapes = content["service"]["shapes"]
    for kind, raw in (("Text", "string"), ("Blob", "blob")):
        shapes[kind] = {"type": raw}
        shapes[f"{kind}s"] = {"type": "list", "member": {"shape": kind}}
    for name in ("CreateAnimalInput", "GetAnimalOutput"):
        shapes[name]["members"]["Label"] = {"shape": shape, **traits}
        if payload:
            shapes[name]["payload"] = "Label"
    return content


def _labels(old: Json, new: Json) -> list[Change]:
    changes = compare(loaded(old), loaded(new))
    return [change for change in changes if "Label" in change.where]


def _retyped(old: Json, new: Json) -> dict[str, Axes]:
    changes = _labels(old, new)
    assert {change.kind for change in changes} == {ChangeKind.RETYPED}
    return {change.where.split(".")[0]: change.axes for change in changes}


@pytest.mark.parametrize(
    ("old", "new", "sent", "received"),
    [
        (_with_label("Text"), _with_label("Blob"), "ssb", "bbb"),
        (_with_label("Blob"), _with_label("Text"), "bbb", "bbb"),
        (_with_label("Texts"), _with_label("Blobs"), "ssb", "bbb"),
        (_with_label("Text"), _with_label("Blob", payload=True), "ssb", "bbb"),
        (_with_label("Text"), _with_label("Text", alternative="Blob"), "sss", "bbs"),
        (_with_label("Text", alternative="Blob"), _with_label("Text"), "bbs", "sss"),
        (_with_label("Text", alternative="Blob"), _with_label("Blob"), "ssb", "ssb"),
        # Who reads bytes cannot read a stream; a stream takes bytes.
        (_with_label("Blob"), _with_label("Blob", payload=True), "sss", "bbs"),
        (_with_label("Blob", payload=True), _with_label("Blob"), "bbs", "bbs"),
    ],
    ids=[
        "text becomes a blob",
        "a blob becomes text",
        "texts become blobs",
        "text becomes a stream",
        "text gains an alternative",
        "text loses an alternative",
        "the alternative remains",
        "a blob becomes a stream",
        "a stream becomes a blob",
    ],
)
def test_what_is_sent_still_fits_where_it_is_accepted(
    old: Json, new: Json, sent: str, received: str
) -> None:
    assert _retyped(old, new) == {
        "CreateAnimalInput": axes(sent),
        "GetAnimalOutput": axes(received),
    }


def test_changes_name_the_types_of_streams() -> None:
    changes = _labels(_with_label("Blob"), _with_label("Blob", payload=True))
    assert {(change.old, change.new) for change in changes} == {
        ("bytes", "StreamingBody"),
        ("bytes", "StreamingInput"),
    }


@pytest.mark.parametrize("payload", [True, False])
def test_the_trait_streaming_changes_no_type_and_no_message(payload: bool) -> None:
    plain = _with_label("Blob", payload=payload)
    streaming = _with_label("Blob", payload=payload, streaming=True)
    of_shape = _with_label("Blob", payload=payload)
    of_shape["service"]["shapes"]["Blob"]["streaming"] = True
    for old, new in ((plain, streaming), (streaming, plain), (plain, of_shape)):
        changes = compare(loaded(old), loaded(new))
        assert {(c.kind.value, c.trait, c.axes) for c in changes} == {
            ("trait-changed", "streaming", axes("sss"))
        }


def test_an_alias_is_a_trait() -> None:
    changes = _labels(_with_label("Text"), _with_label("Text", alias="Tag"))
    assert {(c.kind, c.trait, c.axes) for c in changes} == {
        (ChangeKind.TRAIT_CHANGED, "alias", axes("sss"))
    }
