"""An answer of each protocol, and calls that get it."""

from collections.abc import Mapping
from keyword import iskeyword
from typing import Any, NamedTuple

from tests.support.network import ASSOCIATIONS, Answer, json_answer


class Call(NamedTuple):
    """An operation, and what it is answered.

    Attributes:
        arguments: The arguments, with the names of boto3.
        member: A member of the result with a list.
    """

    service: str
    method: str
    arguments: Mapping[str, Any]
    answer: Answer
    member: str

    @property
    def module(self) -> str:
        """The module of the service's package."""
        return f"{self.service}_" if iskeyword(self.service) else self.service

    @property
    def operation(self) -> str:
        """botocore's name of the operation."""
        return "".join(word.title() for word in self.method.split("_"))


def _xml(text: str) -> Answer:
    return Answer(text.encode(), headers={"content-type": "text/xml"})


CALLS: Mapping[str, Call] = {
    "json": Call(
        "sagemaker",
        "list_associations",
        {},
        json_answer(ASSOCIATIONS),
        "AssociationSummaries",
    ),
    "rest-json": Call(
        "lambda",
        "list_functions",
        {},
        json_answer({"Functions": [{"FunctionName": "f", "CodeSize": 1}]}),
        "Functions",
    ),
    "query": Call(
        "iam",
        "list_users",
        {},
        _xml(
            "<ListUsersResponse><ListUsersResult><Users><member><UserName>u</UserName>"
            "<CreateDate>2024-05-01T10:20:30Z</CreateDate></member></Users>"
            "</ListUsersResult><ResponseMetadata><RequestId>r</RequestId>"
            "</ResponseMetadata></ListUsersResponse>"
        ),
        "Users",
    ),
    "rest-xml": Call(
        "s3",
        "list_objects_v2",
        {"Bucket": "b"},
        _xml(
            "<r><EncodingType>url</EncodingType><Contents><Key>a%20b</Key><Size>1"
            "</Size></Contents><Contents><Key>c</Key></Contents></r>"
        ),
        "Contents",
    ),
    "ec2": Call(
        "ec2",
        "describe_vpcs",
        {},
        _xml(
            "<DescribeVpcsResponse><requestId>r</requestId><vpcSet><item><vpcId>v"
            "</vpcId></item></vpcSet></DescribeVpcsResponse>"
        ),
        "Vpcs",
    ),
}
"""One call for each protocol whose bodies are read as objects."""
