"""Comparing and reading objects, beside boto3's dicts, in processor time."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.bodies import BODIES
from benchmarks.botocore_parser import botocores_parser
from benchmarks.running import Benchmark, Repeated, measure

_TIME = datetime(2024, 5, 1, 10, 20, 30, tzinfo=UTC)
_VARIANT = {
    "VariantName": "first",
    "DeployedImages": [{"SpecifiedImage": "image:1", "ResolutionTime": _TIME}],
    "CurrentWeight": 1.0,
}


def associations() -> list[dict[str, Any]]:
    """100 full records, without lists, as boto3 has them."""
    page: Any = botocores_parser(BODIES["associations, full"])()
    records: list[dict[str, Any]] = page["AssociationSummaries"]
    return records


def endpoints() -> list[dict[str, Any]]:
    """100 endpoints, each with a list, a list that is absent, and lists inside."""
    return [
        {
            "EndpointName": f"e{number}",
            "EndpointArn": f"arn:aws:sagemaker:us-east-1:1:endpoint/e{number}",
            "EndpointStatus": "InService",
            "CreationTime": _TIME,
            "LastModifiedTime": _TIME,
            "ProductionVariants": [dict(_VARIANT), dict(_VARIANT)],
        }
        for number in range(100)
    ]


SAMPLES: Mapping[str, tuple[str, Callable[[], list[dict[str, Any]]]]] = {
    "associations": ("AssociationSummary", associations),
    "endpoints": ("DescribeEndpointResponse", endpoints),
}


def made(name: str, way: str) -> Any:
    """Make the sample anew, as dicts or as objects."""
    class_name, make = SAMPLES[name]
    if way == "boto3":
        return deepcopy(make())
    sdk: Any = import_module("typed_aws")
    cls = getattr(import_module("typed_aws.sagemaker"), class_name)
    return [sdk.from_dict(cls, one) for one in make()]


def compared(name: str, way: str) -> Callable[[], object]:
    """Compare equal samples."""
    one, other = made(name, way), made(name, way)
    return lambda: one == other


def read_dicts() -> Callable[[], object]:
    """Read a member of each endpoint."""
    sample = made("endpoints", "boto3")
    return lambda: [one["EndpointArn"] for one in sample]


def read_objects() -> Callable[[], object]:
    """Read an attribute of each endpoint."""
    sample = made("endpoints", "ours")
    return lambda: [one.endpoint_arn for one in sample]


BENCHMARKS: dict[str, Benchmark] = {
    **{
        f"{name} compared: {way}": Repeated(partial(compared, name, way), waits=False)
        for name in SAMPLES
        for way in ("boto3", "ours")
    },
    "members read: boto3": Repeated(read_dicts, waits=False),
    "members read: ours": Repeated(read_objects, waits=False),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
