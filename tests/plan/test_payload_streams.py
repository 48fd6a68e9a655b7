"""The members that are streams are those that botocore returns as streams."""

from pathlib import Path

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from tests.support.parrots import Model, add_model

BLOBS: Model = {
    "metadata": {"apiVersion": "2026-01-02", "protocol": "rest-json"},
    "operations": {
        "FetchFeather": {
            "name": "FetchFeather",
            "http": {"method": "GET", "requestUri": "/"},
            "output": {"shape": "Feather"},
        },
    },
    "shapes": {
        "Feather": {
            "type": "structure",
            "payload": "Picture",
            "members": {
                "Picture": {"shape": "Blob"},
                "Barcode": {"shape": "Blob", "location": "header"},
            },
        },
        "Blob": {"type": "blob"},
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
