"""A service with the REST-JSON protocol: Lambda."""

import io
import zipfile
from typing import Any

import pytest

from tests.e2e.moto.conftest import Service, protocol


@pytest.fixture
def functions(service: Service) -> tuple[Any, Any]:
    """Lambda with five functions: the package and the client."""
    _, roles = service("iam")
    role = roles.create_role(
        role_name="r", assume_role_policy_document='{"Statement": []}'
    ).role
    lambda_, client = service("lambda")
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("f.py", "def handler(event, context):\n    return event\n")
    for number in range(5):
        made = client.create_function(
            function_name=f"f{number}",
            role=role.arn,
            code=lambda_.FunctionCode(zip_file=content.getvalue()),
            handler="f.handler",
            runtime="python3.12",
            environment=lambda_.Environment(variables={"KIND": "Blue"}),
        )
        assert made.code_size == len(content.getvalue())
    return lambda_, client


def test_lambda_calls_waiter_and_errors(functions: tuple[Any, Any]) -> None:
    lambda_, client = functions
    assert protocol(client) == "rest-json"
    told = client.get_function(function_name="f3")
    assert told.configuration.runtime is lambda_.Runtime.PYTHON3_12
    assert told.configuration.environment.variables == {"KIND": "Blue"}
    assert told.configuration.function_name == "f3"
    waiter = client.get_waiter("function_exists")
    assert type(waiter.wait(function_name="f0")) is lambda_.GetFunctionResponse
    client.delete_function(function_name="f3")
    with pytest.raises(lambda_.ResourceNotFoundException) as caught:
        client.get_function(function_name="f3")
    assert isinstance(caught.value, client.boto.exceptions.ResourceNotFoundException)
    assert caught.value.status_code == 404
    assert caught.value.message.startswith("Function not found: ")
