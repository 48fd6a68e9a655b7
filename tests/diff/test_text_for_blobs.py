"""Text is accepted for blobs, and stays accepted where something else is too."""

import pytest

from botosmith.diff.change import Axes, Kind
from botosmith.diff.compare import compare
from botosmith.diff.severity import axes
from tests.support.shapes import Json
from tests.support.zoo import loaded, zoo


def _with_label(shape: str, *, payload: bool = False, **traits: object) -> Json:
    """The zoo, with a label that requests and responses hold."""
    content = zoo()
    shapes = content["service"]["shapes"]
    shapes["Text"] = {"type": "string"}
    shapes["Texts"] = {"type": "list", "member": {"shape": "Text"}}
    shapes["Blob"] = {"type": "blob"}
    shapes["Blobs"] = {"type": "list", "member": {"shape": "Blob"}}
    for name in ("CreateAnimalInput", "GetAnimalOutput"):
        shapes[name]["members"]["Label"] = {"shape": shape, **traits}
        if payload:
            shapes[name]["payload"] = "Label"
    return content


def _retyped(old: Json, new: Json) -> dict[str, Axes]:
    changes = [c for c in compare(loaded(old), loaded(new)) if "Label" in c.where]
    assert {change.kind for change in changes} == {Kind.RETYPED}
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
    ],
    ids=[
        "text becomes a blob",
        "a blob becomes text",
        "texts become blobs",
        "text becomes a stream",
        "text gains an alternative",
        "text loses an alternative",
        "the alternative remains",
    ],
)
def test_what_is_sent_still_fits_where_text_is_accepted(
    old: Json, new: Json, sent: str, received: str
) -> None:
    assert _retyped(old, new) == {
        "CreateAnimalInput": axes(sent),
        "GetAnimalOutput": axes(received),
    }


def test_an_alias_is_a_trait() -> None:
    old, new = _with_label("Text"), _with_label("Text", alias="Tag")
    changes = [c for c in compare(loaded(old), loaded(new)) if "Label" in c.where]
    assert {(c.kind, c.trait, c.axes) for c in changes} == {
        (Kind.TRAIT_CHANGED, "alias", axes("sss"))
    }
