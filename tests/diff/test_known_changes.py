"""Known changes of AWS's models are found, with their severities."""

import gzip
import json
import math

import click
import pytest

from botosmith.diff.change import Change, ChangeKind, Severity
from botosmith.diff.render_text import render_text
from botosmith.diff.run import diff
from botosmith.diff.sides import Models
from botosmith.diff.wording import axes, sentence
from tests.support.downloaded_models import botocore_models
from tests.support.shapes import Json

pytestmark = pytest.mark.slow

SERVICES = (
    "athena",
    "chime",
    "cloudformation",
    "cloudwatch",
    "devicefarm",
    "dynamodb",
    "ec2",
    "health",
    "iam",
    "lambda",
    "network-firewall",
    "s3",
    "sagemaker",
)


def changes(old: str, new: str, *services: str) -> list[Change]:
    """The changes in services between two versions of botocore."""
    selection = dict.fromkeys(services)
    return list(diff(botocore_models(old), botocore_models(new), selection).changes())


def test_overview_of_sagemaker_and_s3_fits_on_two_screens() -> None:
    selection = dict.fromkeys(["sagemaker", "s3"])
    sides = botocore_models("1.35.0"), botocore_models("1.44.8")
    whole = diff(*sides, selection)
    overview = click.unstyle(render_text(whole)).splitlines()
    # Lines that are longer than the terminal is wide take several.
    assert sum(max(1, math.ceil(len(line) / 100)) for line in overview) <= 100

    details = click.unstyle(render_text(whole, details=True)).splitlines()
    for change in whole.changes():
        number = details.index(
            f"  {change.severity.text:8} {change.where} "
            f"{sentence(change, complete=True)}"
        )
        effect = details[number + 1] if change.operations or change.python else ""
        if change.operations != (change.where,):
            assert ", ".join(change.operations) in effect
        if change.python != (change.where,):
            assert ", ".join(change.python) in effect
        assert change.severity is Severity.SAFE or axes(change) in effect


def found(changes: list[Change], kind: ChangeKind) -> set[str]:
    """The places of changes of one kind."""
    return {change.where for change in changes if change.kind is kind}


def test_member_that_sdk_extras_restore_is_not_a_change() -> None:
    versions = botocore_models("1.33.0"), botocore_models("1.44.8")
    raw = [_raw_shapes(side, "s3")["Expires"]["type"] for side in versions]
    assert raw == ["timestamp", "string"]
    seen = list(diff(*versions, {"s3": None}).changes())
    assert seen
    assert not [c for c in seen if "Expires" in c.where.split(".")]


def _raw_shapes(side: Models, service: str) -> Json:
    """The shapes of a service without the SDK extras."""
    assert side.folder is not None
    (file,) = side.folder.glob(f"{service}/*/service-2.json*")
    data = file.read_bytes()
    return json.loads(gzip.decompress(data) if file.suffix == ".gz" else data)["shapes"]


@pytest.mark.parametrize(
    ("old", "new"), [("1.35.0", "1.40.0"), ("1.40.0", "1.42.97"), ("1.42.97", "1.44.8")]
)
def test_added_and_removed_operations_and_enum_values(old: str, new: str) -> None:
    for service in SERVICES:
        before, after = (botocore_models(v).load(service).service for v in (old, new))
        seen = changes(old, new, service)
        operations = before["operations"].keys(), after["operations"].keys()
        assert found(seen, ChangeKind.OPERATION_ADDED) == operations[1] - operations[0]
        assert (
            found(seen, ChangeKind.OPERATION_REMOVED) == operations[0] - operations[1]
        )
        values = [
            {
                f"{name}.{value}"
                for name, shape in model["shapes"].items()
                if "enum" in shape
                # Values of new enums are not reported one by one.
                and all(
                    "enum" in other["shapes"].get(name, {}) for other in (before, after)
                )
                for value in shape["enum"]
            }
            for model in (before, after)
        ]
        assert found(seen, ChangeKind.ENUM_VALUE_ADDED) == values[1] - values[0]
        assert found(seen, ChangeKind.ENUM_VALUE_REMOVED) == values[0] - values[1]
