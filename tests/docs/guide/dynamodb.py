"""A table of films in DynamoDB."""

from collections.abc import Generator
from contextlib import contextmanager

from tests.support.boto import boto_session, call


@contextmanager
def setup() -> Generator[None]:
    """Make the table, in moto."""
    client = boto_session().create_client("dynamodb")
    key = {"AttributeName": "title"}
    call(
        client,
        "CreateTable",
        {
            "TableName": "films",
            "AttributeDefinitions": [{**key, "AttributeType": "S"}],
            "KeySchema": [{**key, "KeyType": "HASH"}],
            "BillingMode": "PAY_PER_REQUEST",
        },
    )
    yield
