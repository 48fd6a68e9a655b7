"""For every service, clients made from its slice are those of botocore's files."""

import itertools
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from botocore.session import get_session

from botosmith.models.documentation import without_documentation
from botosmith.models.source import Source
from tests.support.sliced import make_slice, sliced_session

_PARTS = 16
_SERVICES = Source().services()
_FORMS_OF_S3: tuple[dict[str, Any], ...] = (
    {"use_accelerate_endpoint": True},
    {"addressing_style": "path"},
    {"addressing_style": "virtual"},
    {"us_east_1_regional_endpoint": "regional"},
    {"use_arn_region": False},
)
_BUCKETS = (
    *("bucket", "Bucket.with.dots", "bucket--use1-az4--x-s3"),
    "arn:aws:s3:us-west-2:123456789012:accesspoint:point",
    "arn:aws:s3::123456789012:accesspoint:point.mrap",
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-1:accesspoint:point",
    "arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint:point",
    "arn:aws-cn:s3:cn-north-1:123456789012:accesspoint:point",
)


@pytest.fixture(scope="module")
def source() -> Source:
    return Source()


@pytest.mark.slow
@pytest.mark.parametrize("part", range(_PARTS))
def test_models_and_endpoints_of_all_services_are_botocores(
    source: Source, tmp_path: Path, part: int
) -> None:
    plain = get_session()
    for number, service in enumerate(_SERVICES[part::_PARTS]):
        sliced = sliced_session(make_slice(source, service, tmp_path))
        _compare_models(sliced, plain, service)
        for region, config in _variants(service, number):
            where = f"{service} in {region} with {config}"
            expected = _endpoints(plain, service, region, config)
            assert _endpoints(sliced, service, region, config) == expected, where


def _compare_models(sliced: Any, plain: Any, service: str) -> None:
    found, loader = (one.get_component("data_loader") for one in (sliced, plain))
    model = _plain(found.load_service_model(service, "service-2"))
    complete = _plain(loader.load_service_model(service, "service-2"))
    expected = without_documentation(complete, {"documentation"})
    # botocore requires the documentation of these.
    if "clientContextParams" in complete:
        expected["clientContextParams"] = complete["clientContextParams"]
    expected.pop("examples", None)
    assert model == expected, service
    # The order of shapes decides between errors with the same code.
    for key in ("operations", "shapes"):
        assert [*model[key]] == [*expected[key]], service
    rule_set = found.load_service_model(service, "endpoint-rule-set-1")
    assert rule_set == loader.load_service_model(service, "endpoint-rule-set-1")


def _plain(model: Any) -> Any:
    """A model as plain JSON; slices have mappings of their own."""
    operations = {name: dict(one) for name, one in model["operations"].items()}
    shapes = dict(model["shapes"].items())
    return json.loads(json.dumps({**model, "operations": operations, "shapes": shapes}))


def _variants(service: str, number: int) -> Iterator[tuple[str | None, dict[str, Any]]]:
    """Regions of all partitions, with variants of endpoints, and forms of S3.

    Services of S3 get all variants in each region. The others take turns, since a slice
    has all or nothing of what `endpoints.json` says about its service.
    """
    is_s3 = service.startswith("s3")
    for region in ("aws-global", "eu-nowhere-1", None):
        yield region, {}
    variants = [*itertools.product((False, True), repeat=2)]
    for place, region in enumerate(_regions()):
        turn = (number + place) % len(variants)
        for fips, dual in variants if is_s3 else [variants[turn]]:
            yield region, {"use_fips_endpoint": fips, "use_dualstack_endpoint": dual}
    modes = ("preferred", "disabled", "required")
    for mode in modes if is_s3 else [modes[number % len(modes)]]:
        yield "us-east-1", {"account_id_endpoint_mode": mode}
    if is_s3:
        for form in _FORMS_OF_S3:
            for region in ("us-east-1", "eu-west-1"):
                yield region, {"s3": form}


@cache
def _regions() -> list[str]:
    partitions: Any = get_session().get_component("data_loader").load_data("partitions")
    return [next(iter(one["regions"])) for one in partitions["partitions"]]


def _endpoints(
    session: Any, service: str, region: str | None, config: dict[str, Any]
) -> list[object]:
    """The endpoints of a client and of an operation's requests, or the errors."""
    try:
        client = session.create_client(
            service,
            region_name=region,
            config=Config(**config),
            aws_access_key_id="key",
            aws_secret_access_key="secret",
            aws_account_id="123456789012",
        )
    except (BotoCoreError, ValueError) as error:
        return [repr(error)]
    found: list[object] = [client.meta.endpoint_url, client.meta.partition]
    found.append(client.meta.config.signature_version)
    operations = client.meta.service_model.operation_names
    arguments: list[dict[str, str]] = [{}]
    if service.startswith("s3"):
        operations = ["GetObject" if service == "s3" else operations[0]]
        arguments = [{"Bucket": bucket, "Key": "key"} for bucket in _BUCKETS]
        arguments += [{"AccountId": "123456789012"}]
    for given in arguments:
        model = client.meta.service_model.operation_model(operations[0])
        found.append(_resolve(client, model, given))
    client.close()
    return found


def _resolve(client: Any, model: Any, arguments: dict[str, str]) -> object:
    """The endpoint that botocore chooses for a request, or the error."""
    resolver = client._ruleset_resolver
    if resolver is None:
        return None
    context = {"client_config": client.meta.config}
    try:
        endpoint = resolver.construct_endpoint(model, arguments, context)
    except BotoCoreError as error:
        return repr(error)
    return endpoint.url, endpoint.headers, endpoint.properties
