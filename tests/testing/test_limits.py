"""`violations` lists what breaks the limits of a model, and fakes can refuse it."""

from contextlib import suppress
from functools import partial
from typing import Any

import pytest

import typed_aws.sagemaker as sagemaker
from botosmith.models.source import Source
from botosmith.testing import fake, violations
from botosmith.testing.limits import Limits
from botosmith_tools.client_kinds import ClientKind
from tests.support.sdk import Sdk
from tests.testing.conftest import EMPTY
from typed_aws.sagemaker import (
    AddTagsRequest,
    CreateTrialRequest,
    ListAssociationsRequest,
    Tag,
)

LONG = "a" * 257


def test_violations_name_places_and_amounts() -> None:
    tags = [Tag(key="k", value="v"), Tag(key="", value=LONG)] + [
        Tag(key="k", value="v")
    ] * 49
    assert violations(AddTagsRequest(resource_arn=LONG, tags=tags)) == [
        ("resource_arn", "a length of at most 256", "257"),
        ("tags", "a length of at most 50", "51"),
        ("tags[1].key", "a length of at least 1", "0"),
        ("tags[1].value", "a length of at most 256", "257"),
    ]
    assert violations(ListAssociationsRequest(max_results=0)) == [
        ("max_results", "at least 1", "0")
    ]
    assert violations(ListAssociationsRequest(max_results=100)) == []


def test_characters_are_those_of_unicode() -> None:
    assert violations(AddTagsRequest(resource_arn="\U0001f600" * 256, tags=[])) == []


def test_patterns_are_matched_as_a_whole_where_asked() -> None:
    request = AddTagsRequest(resource_arn="no ARN", tags=[])
    assert violations(request) == []
    ((path, expected, got),) = violations(request, patterns=True)
    assert (path, got) == ("resource_arn", "'no ARN'")
    assert expected.startswith("a match of 'arn:")
    # This pattern repeats a repetition.
    trial = CreateTrialRequest(trial_name="under_scores", experiment_name="e")
    assert violations(trial, patterns=True) == []


def test_recursive_and_secret_values(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    name: Any = dynamodb.AttributeValueS("")
    deep = dynamodb.AttributeValueM({"a": dynamodb.AttributeValueL([name])})
    request = dynamodb.PutItemRequest(table_name="", item={"k" * 65536: deep})
    assert violations(request) == [
        ("table_name", "a length of at least 1", "0"),
        ("item (a key)", "a length of at most 65535", "65536"),
    ]


@pytest.mark.parametrize("caught", [AssertionError, ()], ids=["caught", "raised"])
def test_fakes_refuse_calls_that_break_limits(kind: ClientKind, caught: Any) -> None:
    faked: Any = fake(kind.client_class(sagemaker), limits="error", unused="allow")
    faked.on(ListAssociationsRequest).returns(EMPTY)
    expected = "max_results: expected at most 100, got 101"
    with pytest.raises(AssertionError, match=expected), faked, suppress(caught):
        kind.result(faked.client.list_associations(max_results=101))


def test_fakes_allow_them_unless_told_otherwise() -> None:
    with fake(sagemaker.SageMakerClient) as faked:
        faked.on(partial(ListAssociationsRequest, max_results=101)).returns(EMPTY)
        assert not faked.client.list_associations(max_results=101).association_summaries
    with pytest.raises(ValueError, match="limits must be 'error' or 'allow'"):
        fake(sagemaker.SageMakerClient, limits="no")  # type: ignore[arg-type] # wrong


def test_only_requests_have_limits() -> None:
    with pytest.raises(TypeError, match="not a class that botosmith generated"):
        violations("text")  # type: ignore[arg-type] # wrong
    with pytest.raises(TypeError, match="not a request"):
        violations(Tag(key="k", value="v"))  # type: ignore[arg-type] # wrong


@pytest.mark.slow
def test_examples_of_aws_keep_the_limits() -> None:
    source = Source(reproducible=True)
    checked = 0
    broken: list[tuple[str, str, str]] = []
    for service in source.services():
        model = source.load(service).service
        limits = Limits(model)
        for operation, examples in source.load_examples(service).items():
            for example in examples if operation in model["operations"] else ():
                checked += 1
                found = limits.broken(operation, example.get("input", {}))
                broken += [(service, operation, path) for path, _, _ in found]
    assert checked > 1300
    # Its UUID is "1234xCy789012".
    assert broken == [("lambda", "UpdateEventSourceMapping", "UUID")]
