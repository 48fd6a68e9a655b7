"""Wrong arguments: one error, whichever layer finds them, with paths in Python."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

import pytest
from botocore.exceptions import (
    BotoCoreError,
    EndpointResolutionError,
    ParamValidationError,
)

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.botocore_versions import needs_botocore
from tests.support.network import FakeNetwork, json_answer
from tests.support.sdk import Sdk

ErrorOf: TypeAlias = Callable[[Callable[[], object]], Any]


@pytest.fixture
def dynamodb(sdk: Sdk, kind: ClientKind, make_client: MakeClient) -> Any:
    return kind.typed(sdk("dynamodb"), make_client("dynamodb"))


@pytest.fixture
def s3(sdk: Sdk, kind: ClientKind, make_client: MakeClient) -> Any:
    return kind.typed(sdk("s3"), make_client("s3"))


@pytest.fixture
def sagemaker(sdk: Sdk, kind: ClientKind, make_client: MakeClient) -> Any:
    return kind.typed(sdk("sagemaker"), make_client("sagemaker"))


@pytest.fixture
def error_of(sdk: Sdk, kind: ClientKind) -> ErrorOf:
    """The error that a call with wrong arguments raises."""

    def error_of(call: Callable[[], object]) -> Any:
        with pytest.raises(sdk().ArgumentError) as caught:
            kind.result(call())
        for base in (BotoCoreError, ParamValidationError, sdk().ConversionError):
            assert isinstance(caught.value, base)
        return caught.value

    return error_of


def test_botocores_validator_finds_a_wrong_type(
    sagemaker: Any, error_of: ErrorOf
) -> None:
    error = error_of(lambda: sagemaker.list_associations(max_results="many"))
    assert str(error) == (
        "list_associations(max_results): expected a whole number, got str 'many'"
    )
    assert error.method == "list_associations"
    assert error.path == "max_results"
    assert error.expected == "a whole number"
    assert error.got == "str 'many'"
    assert type(error.__cause__) is ParamValidationError


# The service, its method, arguments, their path, and the start of what is expected.
WRONG: list[tuple[str, str, dict[str, Any], str, str]] = [
    ("sagemaker", "list_associations", {"max_results": 0}, "max_results", "at least 1"),
    *(
        ("sagemaker", "list_associations", {name: 5}, name, "text")
        for name in ("association_type", "source_arn")
    ),
    (
        *("s3", "list_objects_v2"),
        {"bucket": "b", "optional_object_attributes": "Name"},
        *("optional_object_attributes", "a list"),
    ),
    # A handler of botocore's fills in the bucket and the key.
    (
        *("s3", "copy_object", {"bucket": "b", "key": "k", "copy_source": 5}),
        *("copy_source", ""),
    ),
    ("dynamodb", "put_item", {"table_name": "t", "item": {5: "a"}}, "item (a key)", ""),
]


@pytest.mark.parametrize(("service", "method", "arguments", "path", "expected"), WRONG)
def test_wrong_arguments_are_named(
    request: pytest.FixtureRequest,
    error_of: ErrorOf,
    service: str,
    method: str,
    arguments: dict[str, Any],
    path: str,
    expected: str,
) -> None:
    call = getattr(request.getfixturevalue(service), method)
    error = error_of(lambda: call(**arguments))
    assert (error.method, error.path) == (method, path)
    assert error.expected.startswith(expected)


def test_paths_lead_into_lists_maps_unions_and_structures(
    sdk: Sdk,
    kind: ClientKind,
    dynamodb: Any,
    make_client: MakeClient,
    error_of: ErrorOf,
) -> None:
    service = sdk("dynamodb")
    inner = service.AttributeValueL([service.AttributeValueS(5)])
    odd = {"a.b[0]": service.AttributeValueM({"x": inner})}
    error = error_of(lambda: dynamodb.put_item(table_name="t", item=odd))
    assert error.path == "item['a.b[0]'].value['x'].value[0].value"
    client = kind.typed(sdk("sqs"), make_client("sqs"))
    wrong = {sdk("sqs").QueueAttributeName.DELAY_SECONDS: 5}
    call = partial(client.set_queue_attributes, queue_url="u", attributes=wrong)
    assert error_of(call).path == "attributes['DelaySeconds']"


def test_sensitive_values_are_hidden(s3: Any, error_of: ErrorOf) -> None:
    secret = {"sse_kms_key_id": ["secret"]}
    error = error_of(lambda: s3.put_object(bucket="b", key="k", **secret))
    assert error.got == "list ***"


def _full_result(client: Any, **arguments: object) -> object:
    return client.paginators.list_associations.paginate(**arguments).build_full_result()


def test_all_ways_to_call_raise_it(
    sdk: Sdk, sagemaker: Any, s3: Any, error_of: ErrorOf
) -> None:
    wait = sagemaker.waiters.endpoint_in_service.wait
    associations = sdk("sagemaker").ListAssociationsRequest(source_arn=5)
    get_object = sdk("s3").GetObjectRequest(bucket="b", key=5)
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: sagemaker.send(associations), "source_arn"),
        (lambda: s3.presign(get_object), "key"),
        (lambda: _full_result(sagemaker, association_type=5), "association_type"),
        (lambda: _full_result(sagemaker, pagination_config={}), "pagination_config"),
        (lambda: wait(endpoint_name=None), "endpoint_name"),
        (lambda: wait(endpoint_name="e", waiter_config={}), "waiter_config"),
    ]
    for call, path in calls:
        assert error_of(call).path == path


@pytest.mark.parametrize("setting", ["max_items", "page_size"])
def test_settings_of_paginators_are_numbers(
    sdk: Sdk, sagemaker: Any, setting: str, error_of: ErrorOf
) -> None:
    config = sdk().PaginationConfig(**{setting: "many"})
    error = error_of(lambda: _full_result(sagemaker, pagination_config=config))
    expected = f"pagination_config.{setting}): expected a whole number, got str 'many'"
    assert str(error) == f"list_associations({expected}"


def test_names_of_boto3s_arguments_are_recognized(kind: ClientKind, s3: Any) -> None:
    expected = r"keyword argument 'Bucket'\. Did you mean 'bucket'\?$"
    with pytest.raises(TypeError, match=expected):
        kind.result(s3.get_object(Bucket="b", key="k"))
    with pytest.raises(TypeError, match=r"Did you mean 'sse_customer_key'\?$"):
        kind.result(s3.get_object(bucket="b", key="k", SSECustomerKey="secret"))
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'Unknown'$"):
        kind.result(s3.get_object(Unknown=1, Bucket="b", key="k"))


Use: TypeAlias = Callable[[Any, Mapping[str, None]], object]
MISSPELLED: list[tuple[str, str, Use]] = [
    ("buckets", "bucket", lambda s3, wrong: s3.get_object(key="k", **wrong)),
    ("RegionName", "region_name", lambda s3, wrong: s3.create(**wrong)),
    ("ReadTimeout", "read_timeout", lambda s3, wrong: s3.with_options(**wrong)),
    (
        "ExtraArgs",
        "extra_args",
        lambda s3, wrong: s3.upload_file("f", "b", "k", **wrong),
    ),
    (
        "SourceClient",
        "source_client",
        # Asynchronous clients have no such method.
        lambda s3, wrong: s3._package.S3Client.copy(s3, {}, "b", "k", **wrong),
    ),
    (
        "PaginationConfig",
        "pagination_config",
        lambda s3, wrong: s3.paginators.list_objects_v2.paginate(bucket="b", **wrong),
    ),
    (
        "WaiterConfig",
        "waiter_config",
        lambda s3, wrong: s3.waiters.bucket_exists.wait(bucket="b", **wrong),
    ),
    ("ETag", "etag", lambda s3, wrong: s3._package.CopyObjectResult(**wrong)),
    ("VersionID", "version_id", lambda s3, wrong: s3._package.CopySource(**wrong)),
]


@pytest.mark.parametrize(("unknown", "known", "use"), MISSPELLED)
def test_unknown_arguments_get_a_suggestion(
    kind: ClientKind, s3: Any, unknown: str, known: str, use: Use
) -> None:
    expected = rf"unexpected keyword argument '{unknown}'\. Did you mean '{known}'\?$"
    with pytest.raises(TypeError, match=expected):
        kind.result(use(s3, {unknown: None}))


def test_methods_of_users_classes_stay_as_they_are(s3: Any) -> None:
    def size_of(prefix: str) -> int:
        return len(prefix)

    bases: list[Any] = [s3.paginators.list_objects_v2, s3.waiters.bucket_exists, s3]
    for base in bases:
        cls: Any = type("Own", (base.__class__,), {"size_of": staticmethod(size_of)})
        assert cls.size_of is size_of


def test_other_type_errors_stay_as_they_are(
    kind: ClientKind, s3: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise TypeError("got an unexpected keyword argument 'Bucket'")

    monkeypatch.setattr(s3.boto, "get_object", fail)
    with pytest.raises(TypeError, match=r"'Bucket'$"):
        kind.result(s3.get_object(bucket="b", key="k"))


def test_a_nested_dict_is_refused_with_help(dynamodb: Any, error_of: ErrorOf) -> None:
    item = {"id": {"S": "a"}}
    error = error_of(lambda: dynamodb.put_item(table_name="t", item=item))
    assert error.path == "item['id']"
    assert "(from_dict(AttributeValue, ...) makes it from a dict)" in error.expected


def test_plain_values_are_refused_with_help(
    sdk: Sdk, dynamodb: Any, error_of: ErrorOf
) -> None:
    for plain in ("a", 5, {"name": "a"}):
        item = {"customer": plain}
        error = error_of(partial(dynamodb.put_item, table_name="t", item=item))
        assert error.path == "item['customer']"
        assert "to_item makes these from plain values)" in error.expected
    item = sdk("dynamodb").to_item({"customer": "a"})
    assert item == {"customer": sdk("dynamodb").AttributeValueS("a")}


def test_required_members_that_are_none(dynamodb: Any, error_of: ErrorOf) -> None:
    error = error_of(lambda: dynamodb.put_item(table_name=None, item=None))
    assert str(error).splitlines() == [
        "put_item(table_name): expected a value, got None",
        "put_item(item): expected a value, got None",
    ]
    assert error.problems == (
        ("table_name", "a value", "None"),
        ("item", "a value", "None"),
    )


def test_problems_that_only_botocore_finds_are_in_the_order_of_the_model(
    sdk: Sdk, dynamodb: Any, error_of: ErrorOf
) -> None:
    number = sdk("dynamodb").AttributeValueS(5)
    error = error_of(lambda: dynamodb.put_item(table_name="", item={"id": number}))
    assert str(error).splitlines() == [
        "put_item(table_name): expected a length of at least 1, got 0",
        "put_item(item['id'].value): expected text, got int 5",
    ]


def test_botocores_handlers_check_arguments_too(s3: Any, error_of: ErrorOf) -> None:
    error = error_of(lambda: s3.get_object(bucket="no bucket", key="k"))
    assert str(error).startswith('get_object: Invalid bucket name "no bucket"')
    assert (error.path, error.problems) == ("", ())
    assert type(error.__cause__) is ParamValidationError


def test_rules_of_endpoints_check_arguments_too(s3: Any, error_of: ErrorOf) -> None:
    name = "arn:aws:s3:us-west-2:123456789012:accesspoint:my.point"
    error = error_of(lambda: s3.get_object(bucket=name, key="k"))
    assert str(error).startswith("get_object: Invalid ARN: The access point name may")
    assert type(error.__cause__) is ParamValidationError


def test_arguments_that_handlers_correct_are_not_named(
    sagemaker: Any, error_of: ErrorOf
) -> None:
    def correct(params: dict[str, object], **_: object) -> None:
        params["MaxResults"] = 5

    event = "provide-client-params.sagemaker.ListAssociations"
    sagemaker.meta.events.register(event, correct)
    call = partial(sagemaker.list_associations, max_results="many", next_token=5)
    error = error_of(call)
    assert [path for path, _, _ in error.problems] == ["next_token"]


def test_errors_of_calls_that_handlers_make_keep_their_method(
    sdk: Sdk, sagemaker: Any, error_of: ErrorOf
) -> None:
    blocking = sdk("sagemaker").SageMakerClient(sagemaker.boto)

    def call_another(**_: object) -> None:
        blocking.get_waiter("endpoint_in_service").wait(endpoint_name=5)

    event = "before-call.sagemaker.ListAssociations"
    sagemaker.meta.events.register(event, call_another)
    error = error_of(sagemaker.list_associations)
    assert error.method == "describe_endpoint"


@needs_botocore("1.38.0", "they validate first")
def test_botocore_fails_before_it_validates(
    sdk: Sdk, dynamodb: Any, s3: Any, error_of: ErrorOf
) -> None:
    key = {"id": sdk("dynamodb").AttributeValueS("a")}
    # In the rules of endpoints, and in a handler.
    error = error_of(lambda: dynamodb.put_item(table_name=5, item=key))
    assert str(error) == "put_item(table_name): expected text, got int 5"
    assert type(error.__cause__) is EndpointResolutionError
    error = error_of(lambda: s3.get_object(bucket=5, key="k"))
    assert str(error) == "get_object(bucket): expected text, got int 5"
    assert type(error.__cause__) is TypeError


def test_other_errors_of_handlers_and_endpoints_pass_unchanged(
    kind: ClientKind, s3: Any
) -> None:
    def fail(**_: object) -> None:
        raise TypeError("a handler's own")

    s3.meta.events.register("before-parameter-build.s3.CopyObject", fail)
    source = {"Bucket": "b", "Key": "k"}
    with pytest.raises(TypeError, match="a handler's own"):
        s3.boto.copy_object(Bucket="b", Key="k", CopySource=source)
    with pytest.raises(TypeError, match="a handler's own"):
        kind.result(s3.copy_object(bucket="b", key="k", copy_source="b/k"))


def test_arguments_of_other_types_are_those_of_botocore(
    kind: ClientKind, sagemaker: Any, error_of: ErrorOf
) -> None:
    network = FakeNetwork(sagemaker.boto, json_answer({}), json_answer({}))
    kind.result(
        sagemaker.list_associations(created_after="2026-01-02", max_results=True)
    )
    sagemaker.boto.list_associations(CreatedAfter="2026-01-02", MaxResults=True)
    ours, theirs = [request.body for request in network.requests]
    assert ours == theirs
    error = error_of(lambda: sagemaker.list_associations(max_results=3.0))
    assert error.expected == "a whole number"
