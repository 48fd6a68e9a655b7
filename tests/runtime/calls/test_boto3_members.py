"""Members that typed clients have because boto3's clients have them."""

import copy
import sys
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from botosmith_tools.client_kinds import ClientKind
from tests.golden.expected import library
from tests.support.network import FakeNetwork, json_answer
from tests.support.sdk import Sdk

GONE = json_answer({"__type": "ResourceNotFound", "message": "gone"}, 400)


def test_meta_is_that_of_the_botocore_client(client: Any) -> None:
    assert client.meta.region_name == "us-east-1"
    assert client.meta.service_model.service_name == "sagemaker"
    methods = client.meta.method_to_api_mapping
    assert methods["list_associations"] == "ListAssociations"
    assert client.meta.config.retries["total_max_attempts"] == 1


def test_stubber_takes_a_typed_client(sdk: Sdk, kind: ClientKind, client: Any) -> None:
    sagemaker = sdk("sagemaker")
    with Stubber(client) as stubber:
        stubber.add_response("list_associations", {"NextToken": "more"}, {})
        stubber.add_client_error("describe_endpoint", "ResourceNotFound", "gone")
        assert kind.result(client.list_associations()).next_token == "more"
        with pytest.raises(sagemaker.ResourceNotFound, match="gone"):
            kind.result(client.describe_endpoint(endpoint_name="e"))
        stubber.assert_no_pending_responses()


def test_exceptions_catch_typed_errors_and_those_of_boto3(
    sdk: Sdk, kind: ClientKind, client: Any
) -> None:
    FakeNetwork(client.boto, GONE)
    with pytest.raises(client.exceptions.ResourceNotFound) as typed:
        kind.result(client.describe_endpoint(endpoint_name="e"))
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
        r"SageMakerClient' object has no attribute 'list_models': .*"
        r"`botosmith add sagemaker:ListModels` generates it"
    )
    with pytest.raises(AttributeError, match=expected) as caught:
        client.list_models(max_results=1)
    assert caught.value.name == "list_models"
    assert not hasattr(client, "list_models")


def test_other_members_of_boto3s_clients_name_boto(client: Any) -> None:
    with pytest.raises(AttributeError, match=r"so use `client\.boto\.generate_pres"):
        client.generate_presigned_url("list_associations")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("list_asociations", "; did you mean 'list_associations'?"),
        ("ListAssociations", "; did you mean 'list_associations'?"),
        ("get_paginater", "; did you mean 'get_paginator'?"),
        ("list_modles", "; did you mean 'list_models'?"),  # it was not generated
        ("colour", ""),
        ("_boto3", ""),
    ],
)
def test_misspelled_members_get_a_suggestion(client: Any, name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(client, name)
    cls = type(client).__name__
    message = f"{cls!r} object has no attribute {name!r}{hint}"
    assert str(caught.value) == message
    assert not hasattr(client, name)


# Type checkers know that the last one is missing.
MISSPELLED: list[Callable[[Any], object]] = [
    lambda client: client.list_asociations,
    lambda client: client.paginators.list_asociations,
    lambda _: getattr(library, "Listbooksrequest"),  # noqa: B009 -- see above
]


@pytest.mark.parametrize("use", MISSPELLED)
def test_python_suggests_no_name_besides(
    client: Any, use: Callable[[Any], object], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(AttributeError, match="; did you mean ") as caught:
        use(client)
    # Python adds its suggestion when it shows an error that nothing has caught.
    sys.__excepthook__(caught.type, caught.value, None)
    assert capsys.readouterr().err.endswith(f"AttributeError: {caught.value}\n")


def test_clients_can_be_copied(kind: ClientKind, client: Any) -> None:
    FakeNetwork(client.boto, json_answer({"NextToken": "more"}))
    copied = copy.copy(client)
    assert kind.result(copied.list_associations()).next_token == "more"
