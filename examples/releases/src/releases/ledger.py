"""Who released which version of a model, in DynamoDB."""

from collections.abc import Iterator
from datetime import UTC, datetime

from attrs import frozen

from releases.aws.dynamodb import (
    AttributeValue,
    AttributeValueN,
    AttributeValueS,
    DynamoDBClient,
    Put,
    TransactionCanceledException,
    TransactWriteItem,
    Update,
)

# The item that counts the versions of a model is its version 0.
COUNTER = AttributeValueN("0")


@frozen
class Release:
    """A version of a model."""

    model: str
    version: int
    released_by: str
    released_at: datetime


class AlreadyReleasedError(Exception):
    """Somebody else released this version."""


def record(client: DynamoDBClient, table: str, release: Release) -> None:
    """Record a release and count it, both or neither.

    Raises:
        AlreadyReleasedError: The version exists.
    """
    model = AttributeValueS(release.model)
    put = Put(
        table_name=table,
        item={
            "model": model,
            "version": AttributeValueN(str(release.version)),
            "released_by": AttributeValueS(release.released_by),
            "released_at": AttributeValueS(release.released_at.isoformat()),
        },
        condition_expression="attribute_not_exists(model)",
    )
    count = Update(
        table_name=table,
        key={"model": model, "version": COUNTER},
        update_expression="ADD releases :one",
        expression_attribute_values={":one": AttributeValueN("1")},
    )
    try:
        client.transact_write_items(
            transact_items=[TransactWriteItem(put=put), TransactWriteItem(update=count)]
        )
    except TransactionCanceledException as error:
        codes = [reason.code for reason in error.cancellation_reasons]
        if "ConditionalCheckFailed" in codes:
            raise AlreadyReleasedError(f"{release.model} {release.version}") from error
        raise


def count(client: DynamoDBClient, table: str, model: str) -> int:
    """How many releases a model has."""
    item = client.get_item(
        table_name=table, key={"model": AttributeValueS(model), "version": COUNTER}
    ).item
    return int(number(item["releases"])) if item else 0


def releases(client: DynamoDBClient, table: str, model: str) -> Iterator[Release]:
    """The releases of a model, newest first."""
    pages = client.paginators.query.paginate(
        table_name=table,
        key_condition_expression="model = :model AND version > :counter",
        expression_attribute_values={
            ":model": AttributeValueS(model),
            ":counter": COUNTER,
        },
        scan_index_forward=False,
    )
    for item in pages.items():
        yield Release(
            model=text(item["model"]),
            version=int(number(item["version"])),
            released_by=text(item["released_by"]),
            released_at=datetime.fromisoformat(text(item["released_at"])),
        )


def text(value: AttributeValue) -> str:
    """The text that an attribute must be."""
    match value:
        case AttributeValueS(s):
            return s
        case _:
            raise TypeError(f"expected text, got {value!r}")


def number(value: AttributeValue) -> str:
    """The number that an attribute must be."""
    match value:
        case AttributeValueN(n):
            return n
        case _:
            raise TypeError(f"expected a number, got {value!r}")


def now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)
