"""The members that are streams are those that botocore returns as streams."""

from pathlib import Path

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from tests.support.parrots import Model, add_model
from tests.support.shapes import SCALARS, operation, operations, ref, structure

BLOBS: Model = {
    "metadata": {"apiVersion": "2026-01-02", "protocol": "rest-json"},
    "operations": operations(operation("FetchFeather", None, "Feather")),
    "shapes": {
        **SCALARS,
        "Feather": structure(Picture="Blob", Barcode=ref("Blob", location="header"))
        | {"payload": "Picture"},
    },
}


def test_payload_blob_is_a_stream_without_the_streaming_trait(
    tmp_path: Path,
) -> None:
    add_model(tmp_path, "feathers", BLOBS, "service-2")
    service = build(Source(tmp_path).load("feathers"))
    streaming = {
        member.wire: isinstance(shape, ir.Scalar) and shape.streaming
        for member in service.operations["FetchFeather"].output
        if (shape := service.shapes[member.shape])
    }
    assert streaming == {"Picture": True, "Barcode": False}
