"""Numbers in rest-json bodies, which botocore converts to the types of the model."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from botosmith.runtime.convert.codec import fail_fast_decoder
from tests.support.boto import MakeClient
from tests.support.botocore_versions import needs_botocore
from tests.support.network import Answer, FakeNetwork
from tests.support.sdk import Sdk, importable_sdk

LARGE = ["9007199254740993", str(10**30)]
NUMBERS = ["1", "0", "-3", "1.5", "1e3", "1e-400", "-0", *LARGE]
OTHERS = ["true", '"2"', '"2.5"', '"NaN"']


def _converted_since_1_44(value: str) -> ParameterSet:
    # From older ones they come as they are, which `misfits` is about.
    return pytest.param(value, marks=needs_botocore("1.44", "older ones convert none"))


@pytest.fixture(scope="module")
def lambda_sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[Sdk]:
    """An SDK with operations whose responses have floats and integers."""
    folder = tmp_path_factory.mktemp("sdk")
    services = ["lambda:GetAlias,GetEventSourceMapping"]
    with importable_sdk(folder, "typed_lambda", services, botocore_models) as sdk:
        yield sdk


def _both(sdk: Sdk, client: Any, operation: str, body: str, first: int) -> list[str]:
    """Botocore's result and ours as dicts, by their `repr`, which tells types apart."""
    network = FakeNetwork(client, Answer(body.encode()))
    arguments = {"UUID": "12345678-1234-1234-1234-123456789012"}
    if operation == "get_alias":
        arguments = {"FunctionName": "f", "Name": "n"}
    plain = getattr(client, operation)(**arguments)
    with pytest.MonkeyPatch.context() as patch:
        json_decoder = sdk("_runtime.responses.json_decoder")
        patch.setattr(json_decoder, "_BYTES_BEFORE_MSGSPEC", first)
        typed = sdk("lambda_").LambdaClient(client)
        names = {"UUID": "uuid", "FunctionName": "function_name", "Name": "name"}
        given = {names[name]: value for name, value in arguments.items()}
        made = sdk().to_dict(getattr(typed, operation)(**given))
    assert len(network.requests) == 2
    return [
        repr(
            {name: found for name, found in each.items() if name != "ResponseMetadata"}
        )
        for each in (plain, made)
    ]


@pytest.mark.parametrize("first", [0, 1 << 30], ids=["C", "Python"])
@pytest.mark.parametrize("value", [*NUMBERS, *map(_converted_since_1_44, OTHERS)])
def test_floats_equal_botocores_in_type_too(
    lambda_sdk: Sdk, make_client: MakeClient, value: str, first: int
) -> None:
    body = f'{{"RoutingConfig":{{"AdditionalVersionWeights":{{"2":{value}}}}}}}'
    client = make_client("lambda")
    plain, made = _both(lambda_sdk, client, "get_alias", body, first)
    assert made == plain


@pytest.mark.parametrize("first", [0, 1 << 30], ids=["C", "Python"])
@pytest.mark.parametrize(
    "value", [v for v in [*NUMBERS, *OTHERS] if v not in ('"NaN"', '"2.5"', "1e-400")]
)
def test_integers_and_booleans_equal_botocores_in_type_too(
    lambda_sdk: Sdk, make_client: MakeClient, value: str, first: int
) -> None:
    body = json.dumps({"BatchSize": "?", "BisectBatchOnFunctionError": True})
    client = make_client("lambda")
    found = _both(
        lambda_sdk,
        client,
        "get_event_source_mapping",
        body.replace('"?"', value),
        first,
    )
    assert found[0] == found[1]


def test_the_protocol_json_keeps_whole_numbers() -> None:
    from tests.runtime.sample import GetThingResponse

    decode = fail_fast_decoder(GetThingResponse, "json")
    made = decode({"Thing": {"Number": 1}}).thing
    assert made is not None
    assert type(made.number) is int
