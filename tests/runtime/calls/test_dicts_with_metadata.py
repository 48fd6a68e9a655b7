"""`to_dict` with metadata makes the dicts that boto3 returns."""

import pickle
from collections.abc import Mapping
from copy import deepcopy
from typing import Any, NamedTuple

import pytest
from attrs import evolve
from botocore.stub import Stubber

from tests.runtime.conftest import Answered
from tests.support.boto import MakeClient, boto_client, call
from tests.support.network import ASSOCIATIONS, json_answer
from tests.support.rough_server import RoughServer, http_response
from tests.support.sdk import Sdk, client_class
from tests.support.time_zone import local_time_zone

XML = '<?xml version="1.0" encoding="UTF-8"?>'
ROLE = "<Role><RoleName>r</RoleName><Path>/</Path></Role>"
IN_QUERY = f"<GetRoleResult>{ROLE}</GetRoleResult>"
ID = {"x_amzn_RequestId": "id"}


class Case(NamedTuple):
    """A call, and what the service answers."""

    service: str
    operation: str
    arguments: Mapping[str, object]
    body: bytes
    headers: Mapping[str, str] = ID


CASES = {
    "json": Case("sagemaker", "ListAssociations", {}, json_answer(ASSOCIATIONS).body),
    "json, before query": Case(
        *("sqs", "GetQueueUrl", {"QueueName": "q"}, b'{"QueueUrl": "http://q"}')
    ),
    "json, nothing else": Case(
        "dynamodb", "PutItem", {"TableName": "t", "Item": {}}, b"{}"
    ),
    "rest-json": Case(
        *("lambda", "ListFunctions", {}, b'{"Functions": [{"FunctionName": "f"}]}')
    ),
    "query": Case(
        *("iam", "GetRole", {"RoleName": "r"}),
        f"{XML}<GetRoleResponse>{IN_QUERY}<ResponseMetadata><RequestId>id</RequestId>"
        "<BoxUsage>0.5</BoxUsage></ResponseMetadata></GetRoleResponse>".encode(),
    ),
    "query, lists": Case(
        *("iam", "ListUsers", {}),
        f"{XML}<ListUsersResponse><ListUsersResult><Users><member><UserName>u</UserName>"
        "<CreateDate>2024-05-01T10:20:30Z</CreateDate></member></Users>"
        "</ListUsersResult><ResponseMetadata><RequestId>id</RequestId>"
        "</ResponseMetadata></ListUsersResponse>".encode(),
    ),
    "ec2": Case(
        *("ec2", "DescribeVpcs", {}),
        f"{XML}<DescribeVpcsResponse><requestId>id</requestId><vpcSet><item>"
        "<vpcId>v</vpcId></item></vpcSet></DescribeVpcsResponse>".encode(),
    ),
    "rest-xml": Case(
        *("s3", "ListObjectsV2", {"Bucket": "b"}),
        f"{XML}<ListBucketResult><Contents><Key>a%20b</Key></Contents>"
        "<EncodingType>url</EncodingType></ListBucketResult>".encode(),
        {"x_amz_request_id": "id", "x_amz_id_2": "host"},
    ),
    "rest-xml, headers": Case(
        *("s3", "HeadObject", {"Bucket": "b", "Key": "k"}),
        b"",
        {"x_amz_request_id": "id", "ETag": "e", "x_amz_meta_a": "b"},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_dict_of_a_response_with_metadata_is_boto3s(
    sdk: Sdk, case: Case, decode: str
) -> None:
    package = sdk("lambda_" if case.service == "lambda" else case.service)
    make_request = getattr(package, f"{case.operation}Request")
    request = sdk().from_dict(make_request, case.arguments)
    answer = http_response(case.body, 200, **case.headers)
    with (
        RoughServer(lambda _: [answer]).running() as server,
        boto_client(case.service, server.url) as boto,
    ):
        expected = call(boto, case.operation, case.arguments)
        typed = client_class(package)(boto, decode=decode)
        response = typed.send(request)
    made = sdk().to_dict(response, metadata=True)
    assert made == expected
    assert made["ResponseMetadata"]["RequestId"] == "id"
    without = {k: v for k, v in expected.items() if k != "ResponseMetadata"}
    assert sdk().to_dict(response) == without


def test_metadata_is_where_boto3s_dicts_have_it(sdk: Sdk, answered: Answered) -> None:
    to_dict, sagemaker = sdk().to_dict, sdk("sagemaker")
    client = answered(
        "sagemaker", json_answer(ASSOCIATIONS), json_answer({}, x_amzn_RequestId="2")
    )
    pages = list(client.paginators.list_associations.paginate())
    first, last = to_dict(pages, metadata=True)
    assert first["ResponseMetadata"]["RequestId"] == "request-1"
    assert first["AssociationSummaries"] == to_dict(pages[0].association_summaries)
    assert [*last] == ["ResponseMetadata"]
    assert to_dict({"a": pages}, metadata=True) == {"a": [first, last]}
    for other in (
        pages[0].association_summaries[0],
        sagemaker.ListAssociationsRequest(),
    ):
        assert to_dict(other, metadata=True) == to_dict(other)


def test_metadata_of_a_retried_call_is_boto3s(
    sdk: Sdk, answered: Answered, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("botocore.endpoint.time.sleep", pauses.append)
    client = answered("sagemaker", json_answer({}, 500), json_answer({}), attempts=3)
    made = sdk().to_dict(client.list_associations(), metadata=True)
    assert made["ResponseMetadata"]["RetryAttempts"] == 1


@pytest.mark.parametrize(
    "metadata",
    [
        {"ResponseMetadata": {"HTTPStatusCode": 200}},
        {"ResponseMetadata": {"RequestId": "a", "HTTPHeaders": {}, "Messages": "x"}},
        {"ResponseMetadata": {}},
        {},
    ],
)
def test_answers_of_stubber_have_the_metadata_that_they_were_given(
    sdk: Sdk, make_client: MakeClient, metadata: Mapping[str, object]
) -> None:
    boto = make_client("sagemaker")
    answer = {"NextToken": "more", **metadata}
    with Stubber(boto) as stubber:
        stubber.add_response("list_associations", answer)
        response = sdk("sagemaker").SageMakerClient(boto).list_associations()
    assert sdk().to_dict(response, metadata=True) == answer
    again = sdk().from_dict(type(response), answer)
    assert sdk().to_dict(again, metadata=True) == answer


def test_changes_of_the_dict_do_not_change_the_response(
    sdk: Sdk, answered: Answered
) -> None:
    client = answered("sagemaker", json_answer({}), attempts=2)
    response = client.list_associations()
    made = sdk().to_dict(response, metadata=True)
    unchanged = deepcopy(made)
    made["ResponseMetadata"]["HTTPHeaders"].clear()
    del made["ResponseMetadata"]["RequestId"]
    assert sdk().to_dict(response, metadata=True) == unchanged
    for same in (evolve(response), pickle.loads(pickle.dumps(response))):
        assert sdk().to_dict(same, metadata=True) == unchanged


def test_metadata_that_a_program_makes_is_in_the_dict(sdk: Sdk) -> None:
    metadata = sdk().ResponseMetadata(request_id="a", http_status_code=201)
    response = sdk("sagemaker").ListAssociationsResponse(response_metadata=metadata)
    expected = {"RequestId": "a", "HTTPStatusCode": 201}
    made = sdk().to_dict([response], metadata=True)[0]["ResponseMetadata"]
    assert made == {**expected, "HTTPHeaders": {}, "RetryAttempts": 0}
    changed = evolve(response, response_metadata=evolve(metadata, request_id="b"))
    made = sdk().to_dict(changed, metadata=True)["ResponseMetadata"]
    assert made["RequestId"] == "b"
    empty = sdk("sagemaker").ListAssociationsResponse()
    assert sdk().to_dict(empty, metadata=True) == {}


def test_times_are_in_the_local_time_zone_on_request(sdk: Sdk) -> None:
    table = {"TableName": "t", "CreationDateTime": 1577836800}
    case = Case(
        *("dynamodb", "DescribeTable", {"TableName": "t"}),
        json_answer({"Table": table}).body,
    )
    package = sdk(case.service)
    answer = http_response(case.body, 200, **case.headers)
    with (
        local_time_zone("Asia/Kolkata"),
        RoughServer(lambda _: [answer]).running() as server,
        boto_client(case.service, server.url) as boto,
    ):
        expected: Any = call(boto, case.operation, case.arguments)
        response = client_class(package)(boto).describe_table(table_name="t")
        local = sdk().to_dict([response], metadata=True, local_times=True)[0]
    shown = str(local["Table"]["CreationDateTime"])
    assert shown == str(expected["Table"]["CreationDateTime"])
    assert shown == "2020-01-01 05:30:00+05:30"
    assert local == expected == sdk().to_dict(response, metadata=True)
    made = sdk().to_dict(response)["Table"]["CreationDateTime"]
    assert str(made) == "2020-01-01 00:00:00+00:00"
