"""Programs with DynamoDB's plain values, expressions and batches."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import assert_type

from attrs import define
from films_sdk import is_absent
from films_sdk.dynamodb import (
    AsyncDynamoDBClient,
    AttributeValue,
    AttributeValueS,
    ConditionExpression,
    DynamoDBClient,
    KeyConditionExpression,
    PlainLike,
    PlainValue,
    UnprocessedError,
    build,
    changes,
    from_item,
    from_value,
    get_all,
    if_not_exists,
    item_converter,
    list_append,
    path,
    to_item,
    to_value,
    write_all,
)
from films_sdk.dynamodbstreams import Record
from films_sdk.dynamodbstreams import from_item as from_image
from pydantic import BaseModel


@define
class Role:
    name: str
    pay: float


@define
class Film:
    title: str
    cast: list[Role]


@dataclass
class Book:
    title: str


class Model(BaseModel):
    title: str
    rating: float


class Name(StrEnum):
    TITLE = "title"


assert_type(
    to_value(["text", 1, Decimal(1), None, b"x", {1}, {"a": True}]), AttributeValue
)
made = to_item({"title": "Metropolis", "year": 1927, "cast": ["a"], "tags": {"x"}})
assert_type(made, dict[str, AttributeValue])
plain: dict[str, PlainLike] = {
    "title": "Metropolis",
    "year": 1927,
    "typed": made["title"],
}
to_item(plain)
to_item(Film("Metropolis", [Role("Freder", 1.5)]))
to_item(Book("Momo"), omit_empty=True)
to_item(Model(title="Metropolis", rating=8.3))
to_item({"film": Film("Metropolis", []), "title": AttributeValueS("Metropolis")})

assert_type(from_item(made, Film), Film)
assert_type(from_item(made, Book), Book)
assert_type(from_item(made, Model), Model)
assert_type(from_item(made), dict[str, PlainValue[Decimal]])
assert_type(from_item(made, number=float), dict[str, PlainValue[float]])
assert_type(from_value(made["title"]), PlainValue[Decimal])
# What was read can be written.
to_item(from_item(made))
item_converter.register_unstructure_hook(complex, str)


def images(record: Record) -> Mapping[str, PlainValue[Decimal]] | None:
    if record.dynamodb is None or is_absent(record.dynamodb.new_image):
        return None
    return from_image(record.dynamodb.new_image)


key = path("title").eq("Metropolis") & path("year").between(1920, 1930)
assert_type(key, KeyConditionExpression)
assert_type(key & path("a").exists(), ConditionExpression)
assert_type(path("a").size().gt(3), ConditionExpression)
assert_type(path(Name.TITLE, 0, Name.TITLE).eq(Name.TITLE), KeyConditionExpression)
assert_type(~path("a").eq(path("b")) | path("c").is_in([1, "x"]), ConditionExpression)
update = (
    changes()
    .set(path("year"), 1927)
    .set(path("views"), if_not_exists(path("views"), 0) + 1)
    .set(path("left"), path("left") - 1)
    .set(path("cast"), list_append(path("cast"), ["x"]))
    .add(path("seen"), {1, 2})
    .add(path("count"), Decimal(1))
    .remove(path("old"), path("list", 1))
    .delete(path("tags"), {"x"})
)


def query(client: DynamoDBClient) -> Iterator[Film]:
    built = build(
        key=key,
        filter=path("cast", 0, "name").exists() & path("year").gte(1927),
        projection=[path("title")],
    )
    response = client.query(
        table_name="films",
        key_condition_expression=built.key,
        filter_expression=built.filter,
        projection_expression=built.projection,
        expression_attribute_names=built.names,
        expression_attribute_values=built.values,
    )
    for found in response.items:
        yield from_item(found, Film)
    built = build(update=update, condition=path("title").attribute_type("S"))
    client.update_item(
        table_name="films",
        key=to_item({"title": "Metropolis"}),
        update_expression=built.update,
        condition_expression=built.condition,
        expression_attribute_names=built.names,
        expression_attribute_values=built.values,
    )


def batches(client: DynamoDBClient) -> list[Film]:
    try:
        write_all(client, table_name="films", puts=[Film("x", [])], deletes=[plain])
    except UnprocessedError as error:
        write_all(client, table_name="films", puts=error.puts, deletes=error.deletes)
    found = get_all(
        client, table_name="films", keys=[{"title": "x"}], consistent_read=True
    )
    assert_type(found, list[Mapping[str, AttributeValue]])
    return [from_item(one, Film) for one in found]


async def async_batches(client: AsyncDynamoDBClient) -> None:
    await write_all(client, table_name="films", puts=(Film(t, []) for t in "ab"))
    await write_all(client, table_name="films", puts=[Film("x", [])], omit_empty=True)
    found = await get_all(client, table_name="films", keys=[{"title": "x"}])
    assert_type(found, list[Mapping[str, AttributeValue]])
