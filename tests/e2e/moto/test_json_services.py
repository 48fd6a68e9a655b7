"""A service with the JSON protocol: DynamoDB."""

from typing import Any

import pytest

from tests.e2e.moto.conftest import Service, make_table, pages_of, protocol


@pytest.fixture
def table(service: Service) -> tuple[Any, Any]:
    """DynamoDB with a table `parrots`: the package and the client."""
    db, client = service("dynamodb")
    assert protocol(client) == "json"
    make_table(db, client, "parrots", kind="S", number="N")
    return db, client


def test_dynamodb_paginators(table: tuple[Any, Any]) -> None:
    db, client = table
    kind = db.AttributeValueS("Blue")
    for number in range(25):
        item = {"kind": kind, "number": db.AttributeValueN(str(number))}
        client.put_item(table_name="parrots", item=item)
    query = client.get_paginator("query").paginate(
        table_name="parrots",
        key_condition_expression="kind = :kind",
        expression_attribute_values={":kind": kind},
        pagination_config=pages_of(db, 10),
    )
    pages = list(query)
    assert [page.count for page in pages] == [10, 10, 5]
    assert all(type(page) is db.QueryResponse for page in pages)
    assert pages[0].last_evaluated_key == pages[0].items[-1]
    scan = client.get_paginator("scan").paginate(
        table_name="parrots",
        pagination_config=pages_of(db, 7),
    )
    numbers = [int(item["number"].value) for item in scan.items()]
    assert numbers == [int(i["number"].value) for i in query.items()] == [*range(25)]


def test_dynamodb_errors(table: tuple[Any, Any]) -> None:
    db, client = table
    item = {"kind": db.AttributeValueS("Blue"), "number": db.AttributeValueN("1")}
    client.put_item(table_name="parrots", item=item)
    with pytest.raises(db.ConditionalCheckFailedException) as caught:
        client.put_item(
            table_name="parrots",
            item=item,
            condition_expression="attribute_not_exists(kind)",
            return_values_on_condition_check_failure="ALL_OLD",
        )
    assert caught.value.item == item
    assert caught.value.code == "ConditionalCheckFailedException"
    assert caught.value.message == "The conditional request failed"
    assert caught.value.status_code == 400
    exceptions = client.boto.exceptions
    assert isinstance(caught.value, exceptions.ConditionalCheckFailedException)
    with pytest.raises(db.ResourceNotFoundException):
        client.describe_table(table_name="cats")
