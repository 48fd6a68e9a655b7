"""Annotations of generated classes, as other libraries read them."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, get_type_hints

import attrs
import pytest
from attrs import frozen, has
from botocore.config import Config

import typed_aws.sagemaker
from botosmith_tools.all_services.annotations import unreadable_annotations
from botosmith_tools.all_services.plain_cattrs import is_plain, unconverted_classes
from tests.support.processes import run_python
from tests.support.sdk import Sdk

SERVICES = ("bedrock_runtime", "dynamodb", "lambda_", "s3", "sagemaker")


def classes(sdk: Sdk, service: str) -> list[type]:
    package = sdk(service)
    found = [getattr(package, name) for name in package.__all__]
    return [cls for cls in found if isinstance(cls, type)]


@pytest.mark.parametrize("service", SERVICES)
def test_a_plain_cattrs_converter_converts_every_class(sdk: Sdk, service: str) -> None:
    found = classes(sdk, service)
    assert not list(unconverted_classes(found))
    assert any(has(cls) and is_plain(cls) for cls in found)


@pytest.mark.parametrize("service", SERVICES)
def test_every_annotation_is_readable(sdk: Sdk, service: str) -> None:
    found = classes(sdk, service)
    assert any(attrs.has(cls) for cls in found)
    assert list(unreadable_annotations(found)) == []


def test_type_hints_are_the_types_of_members(sdk: Sdk) -> None:
    sagemaker = sdk("sagemaker")
    hints = get_type_hints(sagemaker.AssociationSummary)
    assert hints["source_arn"] == str | None
    assert hints["creation_time"] == datetime | None
    assert hints["created_by"] == sagemaker.UserContext | None
    hints = get_type_hints(sagemaker.ListAssociationsResponse)
    summary: Any = sagemaker.AssociationSummary
    assert hints["association_summaries"] == Sequence[summary]


def test_type_hints_of_clients_are_readable(sdk: Sdk) -> None:
    hints = get_type_hints(sdk("s3").S3Client)
    assert hints["_boto"] is sdk("_runtime.static_types.botocore_types").AnyBotoClient
    hints = get_type_hints(sdk("s3").S3Client.create)
    assert hints["config"] == Config | None


@pytest.mark.parametrize(
    "name", ["Client", "EventStream", "Pages", "Paginator", "Waiter", "s3.S3Client"]
)
def test_type_hints_of_methods_are_readable(sdk: Sdk, name: str) -> None:
    module, _, cls = name.rpartition(".")
    read: list[str] = []
    for method, member in inspect.getmembers_static(getattr(sdk(module), cls)):
        inner = getattr(member, "__func__", None) or getattr(member, "fget", None)
        function = inner or member
        if inspect.isfunction(function) and not method.startswith("_"):
            get_type_hints(function)
            read.append(method)
    assert read


def test_type_hints_of_functions_are_readable(sdk: Sdk) -> None:
    public: dict[str, Any] = {name: getattr(sdk(), name) for name in sdk().__all__}
    functions = [value for value in public.values() if inspect.isfunction(value)]
    for function in functions:
        get_type_hints(function)
    assert functions


def test_signatures_have_the_types_that_constructors_accept() -> None:
    sagemaker: Any = typed_aws.sagemaker

    def accepted(cls: Any, argument: str) -> object:
        hints = get_type_hints(cls.__init__)
        signature = inspect.signature(cls, eval_str=True)
        assert signature.parameters[argument].annotation == hints[argument]
        return hints[argument]

    request = sagemaker.ListAssociationsRequest
    assert accepted(request, "sort_order") == sagemaker.SortOrderLike | None
    mode: Any = sagemaker.TrainingInputModeLike
    assert accepted(sagemaker.AlgorithmSpecification, "training_input_mode") == mode
    modes = sagemaker.ChannelSpecification
    assert accepted(modes, "supported_input_modes") == Sequence[mode]
    component: Any = sagemaker.SchedulerConfigComponent | str
    status: Any = sagemaker.SchedulerResourceStatusLike
    response = sagemaker.DescribeClusterSchedulerConfigResponse
    assert accepted(response, "status_details") == Mapping[component, status]
    assert response(status_details={"A": "Creating"}).status_details == {
        "A": sagemaker.SchedulerResourceStatus.CREATING
    }


LAZY = """
import sys
from {package}.dynamodb import QueryResponse

def loaded():
    return [name for name in sys.modules if ".dynamodb.shapes." in name]

before = loaded()
QueryResponse.__annotations__["items"]
print(before, "->", loaded())
"""


def test_classes_of_members_are_loaded_when_annotations_are_read(sdk: Sdk) -> None:
    program = LAZY.format(package=sdk.package)
    before, after = run_python("-c", program).split(" -> ")
    assert "attribute_value" not in before
    assert "attribute_value" in after


def test_a_clock_that_is_frozen_leaves_no_trace(make_sdk: Callable[[str], Sdk]) -> None:
    freezegun = pytest.importorskip("freezegun")
    package = make_sdk("typed_frozen_hints")
    sagemaker = package("sagemaker")
    with freezegun.freeze_time("2015-01-01"):
        get_type_hints(sagemaker.AssociationSummary)
    hints = get_type_hints(sagemaker.AssociationSummary)
    assert hints["creation_time"] == datetime | None


@pytest.mark.parametrize("hooks", [False, True])
def test_fields_that_a_subclass_adds_are_no_members(
    make_sdk: Callable[[str], Sdk], hooks: bool
) -> None:
    sdk = make_sdk(f"typed_subclass_{hooks}".lower())
    package, sagemaker = sdk(), sdk("sagemaker")
    if hooks:
        assert package.dict_converter
    base: Any = sagemaker.UserContext

    @frozen(kw_only=True)
    class Known(base):  # type: ignore[misc]
        note: str = "mine"

    made = package.from_dict(Known, {"DomainId": "d", "Note": "theirs"})
    assert (made.domain_id, made.note) == ("d", "mine")
    assert package.to_dict(made) == {"DomainId": "d"}
