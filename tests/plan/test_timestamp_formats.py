"""Timestamps have the format in which AWS writes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from tests.support.parrots import Model, add_model
from tests.support.shapes import list_of, operation, operations, ref, structure

TIMES: Model = {
    "metadata": {"apiVersion": "2026-01-02"},
    "operations": operations(operation("FindFeather", None, "Feather")),
    "shapes": {
        "Feather": structure(
            Found="Time",
            Moulted="Text",
            Grown=ref("Text", timestampFormat="unixTimestamp"),
            Changed=ref("Time", location="header"),
            Sold=ref("Text", location="header"),
            Seen="Times",
        ),
        "Time": {"type": "timestamp"},
        "Text": {"type": "timestamp", "timestampFormat": "iso8601"},
        "Times": list_of("Time"),
    },
}


@pytest.mark.parametrize(
    ("protocol", "usual"),
    [
        ("json", "unixTimestamp"),
        ("rest-json", "unixTimestamp"),
        ("smithy-rpc-v2-cbor", "unixTimestamp"),
        ("query", "iso8601"),
        ("ec2", "iso8601"),
        ("rest-xml", "iso8601"),
    ],
)
def test_traits_and_headers_precede_the_format_of_the_protocol(
    tmp_path: Path, protocol: str, usual: str
) -> None:
    metadata = {**TIMES["metadata"], "protocol": protocol}
    add_model(tmp_path, "feathers", {**TIMES, "metadata": metadata}, "service-2")
    service = build(Source(tmp_path).load("feathers"))
    assert dict(_formats(service, "FindFeather")) == {
        "Found": usual,
        "Moulted": "iso8601",
        "Grown": "unixTimestamp",
        "Changed": "rfc822",
        "Sold": "iso8601",
        "Seen": usual,
    }


def _formats(service: ir.Service, operation: str) -> Iterator[tuple[str, str | None]]:
    for member in service.operations[operation].output:
        shape = service.shapes[member.shape]
        if isinstance(shape, ir.List):
            shape = service.shapes[shape.item]
        if isinstance(shape, ir.Scalar):
            yield member.wire, shape.timestamp_format
