"""The releases that were seen, in DynamoDB."""

from collections.abc import AsyncIterator

from follower.aws.dynamodb import (
    AsyncDynamoDBClient,
    AttributeDefinition,
    AttributeValueN,
    AttributeValueS,
    ConditionalCheckFailedException,
    KeySchemaElement,
)
from follower.news import News


async def create(client: AsyncDynamoDBClient, table: str) -> None:
    """Create the table, and wait until it can be used."""
    await client.create_table(
        table_name=table,
        attribute_definitions=[
            AttributeDefinition(attribute_name="model", attribute_type="S"),
            AttributeDefinition(attribute_name="version", attribute_type="N"),
        ],
        key_schema=[
            KeySchemaElement(attribute_name="model", key_type="HASH"),
            KeySchemaElement(attribute_name="version", key_type="RANGE"),
        ],
        billing_mode="PAY_PER_REQUEST",
    )
    await client.waiters.table_exists.wait(table_name=table)


async def record(
    client: AsyncDynamoDBClient, table: str, news: News, notes: str
) -> bool:
    """Record a release.

    Returns:
        Whether it was not recorded yet.
    """
    try:
        await client.put_item(
            table_name=table,
            item={
                "model": AttributeValueS(news.model),
                "version": AttributeValueN(str(news.version)),
                "notes": AttributeValueS(notes),
            },
            condition_expression="attribute_not_exists(model)",
        )
    except ConditionalCheckFailedException:
        return False
    return True


async def notes(
    client: AsyncDynamoDBClient, table: str, model: str
) -> AsyncIterator[str]:
    """Yield the notes of the releases of a model, newest first."""
    pages = client.paginators.query.paginate(
        table_name=table,
        key_condition_expression="model = :model",
        expression_attribute_values={":model": AttributeValueS(model)},
        scan_index_forward=False,
    )
    async for item in pages.items():
        match item["notes"]:
            case AttributeValueS(text):
                yield text
            case other:
                raise TypeError(f"expected text, got {other!r}")
