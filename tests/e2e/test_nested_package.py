"""An SDK within the package of an application."""

from pathlib import Path

import pytest

from tests.support.processes import run_python
from tests.support.sdk import generate_sdk
from tests.support.type_checks import mypy_errors

APPLICATION = '''
"""Written for this test: an application with the SDK in its own package."""

import json
from typing import Any

from botocore.awsrequest import AWSResponse

from .aws import PaginationConfig, from_dict, to_dict
from .aws.sagemaker import AssociationSummary, SageMakerClient

ANSWER = {"AssociationSummaries": [{"SourceArn": "arn"}]}


class Raw:
    def stream(self, *args: object, **kwargs: object) -> list[bytes]:
        return [json.dumps(ANSWER).encode()]


def answer(request: Any, **_: object) -> Any:
    return AWSResponse(request.url, 200, {}, Raw())  # type: ignore


def main() -> list[str | None]:
    found: list[str | None] = []
    with SageMakerClient.create(region_name="us-east-1") as sagemaker:
        sagemaker.boto.meta.events.register("before-send", answer)
        paginator = sagemaker.get_paginator("list_associations")
        config = PaginationConfig(max_items=1)
        for item in paginator.paginate(pagination_config=config).items():
            found.append(item.source_arn)
            assert from_dict(AssociationSummary, to_dict(item)) == item
    return found
'''


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that contains the package of the application."""
    folder = tmp_path_factory.mktemp("vendored")
    (folder / "myapp").mkdir()
    (folder / "myapp" / "__init__.py").touch()
    (folder / "myapp" / "main.py").write_text(APPLICATION)
    generate_sdk(folder, "myapp.aws", ["sagemaker:ListAssociations"])
    return folder


def test_nested_sdk_works(application: Path) -> None:
    code = "from myapp.main import main; print(main())"
    assert run_python("-c", code, folder=application) == "['arn']\n"


def test_nested_sdk_does_not_mention_typed_aws(application: Path) -> None:
    for file in (application / "myapp" / "aws").rglob("*"):
        assert "typed_aws" not in file.name
        if file.is_file() and file.suffix != ".pyc":
            assert b"typed_aws" not in file.read_bytes()


@pytest.mark.slow
def test_application_with_a_nested_sdk_type_checks(application: Path) -> None:
    assert mypy_errors(application / "myapp") == ""
