"""A blob that is the payload is a stream in Python, whatever its traits say."""

import pytest

from botosmith.diff.change import Axes, Change, Kind
from botosmith.diff.compare import compare
from botosmith.diff.severity import axes
from tests.support.shapes import Json
from tests.support.zoo import loaded, zoo


def _with_picture(*, payload: bool, **traits: object) -> Json:
    """The zoo, with a picture that requests and responses hold."""
    content = zoo()
    shapes = content["service"]["shapes"]
    shapes["Blob"] = {"type": "blob"}
    for name in ("CreateAnimalInput", "GetAnimalOutput"):
        shapes[name]["members"]["Picture"] = {"shape": "Blob", **traits}
        if payload:
            shapes[name]["payload"] = "Picture"
    return content


def _pictures(old: Json, new: Json) -> list[Change]:
    changes = compare(loaded(old), loaded(new))
    return [change for change in changes if change.where.endswith("Picture")]


def _retyped(old: Json, new: Json) -> set[tuple[str, str | None, str | None, Axes]]:
    pictures = _pictures(old, new)
    assert all(change.kind is Kind.RETYPED for change in pictures)
    return {(one.where.split(".")[0], one.old, one.new, one.axes) for one in pictures}


def test_a_blob_that_becomes_the_payload_changes_its_type() -> None:
    plain, payload = _with_picture(payload=False), _with_picture(payload=True)
    # Who reads bytes cannot read a stream; a stream takes bytes.
    assert _retyped(plain, payload) == {
        ("GetAnimalOutput", "bytes", "StreamingBody", axes("bbs")),
        ("CreateAnimalInput", "bytes", "StreamingInput", axes("sss")),
    }
    assert _retyped(payload, plain) == {
        ("CreateAnimalInput", "StreamingInput", "bytes", axes("bbs")),
        ("GetAnimalOutput", "StreamingBody", "bytes", axes("bbs")),
    }


@pytest.mark.parametrize("gains", [True, False], ids=["gains", "loses"])
@pytest.mark.parametrize("payload", [True, False])
def test_the_trait_streaming_changes_no_type_and_no_message(
    gains: bool, payload: bool
) -> None:
    plain = _with_picture(payload=payload)
    streaming = _with_picture(payload=payload, streaming=True)
    versions = (plain, streaming) if gains else (streaming, plain)
    assert {(c.kind.value, c.trait, c.axes) for c in _pictures(*versions)} == {
        ("trait-changed", "streaming", axes("sss"))
    }


def test_the_trait_streaming_of_the_shape_changes_no_type_and_no_message() -> None:
    plain, streaming = _with_picture(payload=True), _with_picture(payload=True)
    streaming["service"]["shapes"]["Blob"]["streaming"] = True
    changes = compare(loaded(plain), loaded(streaming))
    assert [(c.kind.value, c.where, c.axes) for c in changes] == [
        ("trait-changed", "Blob", axes("sss"))
    ]
