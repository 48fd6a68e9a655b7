"""The server of the examples makes associations up, page by page."""

import pytest
from botocore.exceptions import ClientError

from botosmith.recording import ReplayServer
from examples.association_server import association, association_handler
from tests.support.boto import boto_client, call, pages


@pytest.mark.parametrize(
    ("total", "page_size", "lengths"),
    [
        (250, 100, [100, 100, 50]),
        (200, 100, [100, 100]),
        (7, 3, [3, 3, 1]),
        (1, 100, [1]),
        (0, 100, [0]),
    ],
)
def test_association_handler_honours_max_results(
    total: int, page_size: int, lengths: list[int]
) -> None:
    with (
        ReplayServer(association_handler(total)) as server,
        boto_client("sagemaker", server.url) as client,
    ):
        got = pages(client, "list_associations", page_size)

    assert [len(page["AssociationSummaries"]) for page in got] == lengths
    arns = [
        record["SourceArn"] for page in got for record in page["AssociationSummaries"]
    ]
    assert arns == [association(number)["SourceArn"] for number in range(total)]


@pytest.mark.parametrize("token", ["x", "-1", "11"])
def test_association_handler_refuses_invalid_tokens(token: str) -> None:
    with (
        ReplayServer(association_handler(10)) as server,
        boto_client("sagemaker", server.url) as client,
        pytest.raises(ClientError, match="invalid NextToken"),
    ):
        call(client, "ListAssociations", {"NextToken": token})
