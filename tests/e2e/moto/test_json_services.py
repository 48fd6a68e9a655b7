"""Services with the JSON protocol: DynamoDB, SQS, CloudWatch."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.e2e.moto.conftest import Service, make_table, pages_of, protocol
from tests.support.botocore_versions import needs_botocore


@pytest.fixture
def table(service: Service) -> tuple[Any, Any]:
    """DynamoDB with a table `parrots`: the package and the client."""
    db, client = service("dynamodb")
    assert protocol(client) == "json"
    make_table(db, client, "parrots", kind="S", number="N")
    return db, client


def test_dynamodb_attribute_values(table: tuple[Any, Any]) -> None:
    db, client = table
    item = {
        "kind": db.AttributeValueS("Norwegian Blue"),
        "number": db.AttributeValueN("1"),
        "image": db.AttributeValueB(b"\x00\xff"),
        "names": db.AttributeValueSS(["a", "b"]),
        "sizes": db.AttributeValueNS(["1", "2.5"]),
        "parts": db.AttributeValueBS([b"a", b"b"]),
        "alive": db.AttributeValueBOOL(False),
        "owner": db.AttributeValueNULL(True),
        "chicks": db.AttributeValueL(
            [
                db.AttributeValueS("x"),
                db.AttributeValueM({"n": db.AttributeValueN("2")}),
            ]
        ),
        "none": db.AttributeValueM({}),
    }
    client.put_item(table_name="parrots", item=item)
    key = {"kind": item["kind"], "number": item["number"]}
    got = client.get_item(table_name="parrots", key=key, consistent_read=True)
    assert got.item == item
    key["number"] = db.AttributeValueN("2")
    assert client.get_item(table_name="parrots", key=key).item is None


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


@needs_botocore("1.44", "CloudWatch speaks the query protocol only")
def test_cloudwatch_calls_paginator_waiter_and_errors(service: Service) -> None:
    watch, client = service("cloudwatch")
    # The only one of its three protocols that moto supports.
    assert protocol(client) == "json"
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    client.put_metric_data(
        namespace="parrots",
        metric_data=[
            watch.MetricDatum(
                metric_name="fed",
                dimensions=[watch.Dimension(name="kind", value="Blue")],
                timestamp=at,
                value=1.5,
                unit="Count",
            )
        ],
    )
    (metric,) = (
        client.get_paginator("list_metrics").paginate(namespace="parrots").items()
    )
    assert metric == watch.Metric(
        namespace="parrots",
        metric_name="fed",
        dimensions=[watch.Dimension(name="kind", value="Blue")],
    )
    client.put_metric_alarm(
        alarm_name="hungry",
        metric_name="fed",
        namespace="parrots",
        period=60,
        evaluation_periods=1,
        threshold=0.5,
        comparison_operator="LessThanThreshold",
        statistic="Sum",
    )
    told = client.get_waiter("alarm_exists").wait(alarm_names=["hungry"])
    (alarm,) = told.metric_alarms
    assert alarm.threshold == 0.5
    assert alarm.comparison_operator is watch.ComparisonOperator.LESS_THAN_THRESHOLD
    updated = alarm.alarm_configuration_updated_timestamp
    assert updated.tzinfo is UTC
    assert abs(datetime.now(UTC) - updated) < timedelta(minutes=5)
    with pytest.raises(watch.ResourceNotFound):
        client.set_alarm_state(
            alarm_name="none", state_value="OK", state_reason="there is no such alarm"
        )
