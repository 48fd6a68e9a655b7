"""What was not generated: failed imports and lookups say how to add it."""

import importlib
import importlib.util
import pkgutil
import pydoc
import subprocess
import sys
from pathlib import Path

import pytest

import typed_aws
from botosmith.config import Settings
from botosmith.generate import generate


def message_of(statement: str) -> str:
    with pytest.raises(ImportError) as caught:
        exec(statement)
    return str(caught.value)


@pytest.mark.parametrize(
    "statement",
    [
        "import typed_aws.cognito_idp",
        "from typed_aws import cognito_idp",
        "from typed_aws.cognito_idp import AdminCreateUserRequest",
        "from typed_aws.cognito_idp.client import CognitoIdentityProviderClient",
    ],
)
def test_import_of_a_missing_service_names_the_command(statement: str) -> None:
    assert "`botosmith add cognito-idp` generates it" in message_of(statement)


def test_missing_service_is_a_module_that_is_not_found() -> None:
    for find in importlib.import_module, importlib.util.find_spec:
        with pytest.raises(ModuleNotFoundError, match="cannot import 'sns'"):
            find("typed_aws.sns")
    assert not hasattr(typed_aws, "sns")
    with pytest.raises(AttributeError, match="`botosmith add sns` generates it"):
        getattr(typed_aws, "sns")  # noqa: B009 -- type checkers know that it is missing
    with pytest.raises(AttributeError, match="did you mean required"):
        getattr(typed_aws, "Required")  # noqa: B009 -- see above


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CreateWingRequest", "`botosmith add sagemaker:CreateWing` generates it"),
        ("CreateWingResponse", "`botosmith add sagemaker:CreateWing` generates it"),
        ("Wing", "`botosmith add sagemaker:OPERATION` generates it"),
        ("SagemakerClient", "did you mean SageMakerClient?"),
    ],
)
def test_missing_class_names_the_command(name: str, expected: str) -> None:
    message = message_of(f"from typed_aws.sagemaker import {name}")
    assert message.startswith(f"cannot import '{name}' from 'typed_aws.sagemaker'")
    assert message.endswith(expected)
    package = importlib.import_module("typed_aws.sagemaker")
    assert not hasattr(package, name)
    with pytest.raises(AttributeError) as caught:
        getattr(package, name)
    assert str(caught.value).endswith(expected)


@pytest.mark.parametrize(
    "statement", ["import typed_aws._runtime.wing", "import typed_aws.sagemaker.wing"]
)
def test_other_missing_modules_are_reported_as_usual(statement: str) -> None:
    assert message_of(statement) == f"No module named '{statement.partition(' ')[2]}'"


def test_a_reload_adds_nothing_that_finds_modules() -> None:
    before = [*sys.meta_path], [*typed_aws.__path__]
    importlib.invalidate_caches()
    importlib.reload(typed_aws)
    assert ([*sys.meta_path], [*typed_aws.__path__]) == before
    assert "`botosmith add sns` generates it" in message_of("import typed_aws.sns")


def test_tools_find_what_there_is() -> None:
    modules = [module.name for module in pkgutil.iter_modules(typed_aws.__path__)]
    assert sorted(modules) == ["_runtime", "sagemaker"]
    client = pydoc.locate("typed_aws.sagemaker.SageMakerClient")
    assert client is importlib.import_module("typed_aws.sagemaker").SageMakerClient
    assert pydoc.locate("typed_aws.required") is typed_aws.required


def test_asynchronous_clients_are_generated_on_request(tmp_path: Path) -> None:
    settings = Settings(output=tmp_path, package="sdk", services=("sts",), jobs=1)
    generate(settings)
    program = "from sdk.sts import AsyncSTSClient"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert "`async = true` in [tool.botosmith] generates it" in done.stderr
