"""Members that typed clients have because boto3's clients have them."""

import copy
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from tests.support.boto import MakeClient
from tests.support.network import FakeNetwork, json_answer
from tests.support.sdk import Sdk

GONE = json_answer({"__type": "ResourceNotFound", "message": "gone"}, 400)


@pytest.fixture
def boto(make_client: MakeClient) -> BaseClient:
    return make_client("sagemaker")


@pytest.fixture
def client(sdk: Sdk, boto: BaseClient) -> Any:
    return sdk("sagemaker").SageMakerClient(boto)


def test_meta_is_that_of_the_botocore_client(client: Any) -> None:
    assert client.meta.region_name == "us-east-1"
    assert client.meta.service_model.service_name == "sagemaker"
    methods = client.meta.method_to_api_mapping
    assert methods["list_associations"] == "ListAssociations"
    assert client.meta.config.retries["total_max_attempts"] == 1


def test_handlers_can_be_registered(client: Any) -> None:
    FakeNetwork(client.boto, json_answer({}))
    seen: list[str] = []

    def see(event_name: str, **_: object) -> None:
        seen.append(event_name)

    client.meta.events.register("before-send.sagemaker.ListAssociations", see)
    client.list_associations()
    assert seen == ["before-send.sagemaker.ListAssociations"]


def test_stubber_takes_a_typed_client(sdk: Sdk, client: Any) -> None:
    sagemaker = sdk("sagemaker")
    with Stubber(client) as stubber:
        stubber.add_response("list_associations", {"NextToken": "more"}, {})
        stubber.add_client_error("describe_endpoint", "ResourceNotFound", "gone")
        assert client.list_associations().next_token == "more"
        with pytest.raises(sagemaker.ResourceNotFound, match="gone"):
            client.describe_endpoint(endpoint_name="e")
        stubber.assert_no_pending_responses()


def test_exceptions_catch_typed_errors_and_those_of_boto3(
    sdk: Sdk, client: Any
) -> None:
    FakeNetwork(client.boto, GONE)
    with pytest.raises(client.exceptions.ResourceNotFound) as typed:
        client.describe_endpoint(endpoint_name="e")
    assert isinstance(typed.value, sdk("sagemaker").ResourceNotFound)
    with pytest.raises(client.exceptions.ResourceNotFound):
        client.boto.describe_endpoint(EndpointName="e")
    assert client.exceptions.from_code("ResourceNotFound") is (
        client.exceptions.ResourceNotFound
    )
    assert client.exceptions.ClientError is ClientError


def test_can_paginate_says_which_paginators_there_are(client: Any) -> None:
    assert client.can_paginate("list_associations")
    assert not client.can_paginate("describe_endpoint")
    assert not client.can_paginate("list_models")  # it was not generated
    assert not client.can_paginate("no_operation")
    # boto3's clients have these two results, and an error, instead.
    assert client.boto.can_paginate("list_associations")
    assert not client.boto.can_paginate("describe_endpoint")
    with pytest.raises(KeyError):
        client.boto.can_paginate("no_operation")


def test_operation_that_was_not_generated_names_the_command(client: Any) -> None:
    expected = (
        r"'SageMakerClient' object has no attribute 'list_models': .*"
        r"`botosmith add sagemaker:ListModels` generates it"
    )
    with pytest.raises(AttributeError, match=expected) as caught:
        client.list_models(max_results=1)
    assert caught.value.name == "list_models"
    assert not hasattr(client, "list_models")


def test_other_members_of_boto3s_clients_name_boto(client: Any) -> None:
    with pytest.raises(AttributeError, match=r"so use `client\.boto\.generate_pres"):
        client.generate_presigned_url("list_associations")


def test_other_attributes_are_missing_as_usual(client: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        client.list_asociations()
    message = "'SageMakerClient' object has no attribute 'list_asociations'"
    assert str(caught.value) == message
    assert not hasattr(client, "_private")


def test_clients_can_be_copied(client: Any) -> None:
    FakeNetwork(client.boto, json_answer({"NextToken": "more"}))
    assert copy.copy(client).list_associations().next_token == "more"
