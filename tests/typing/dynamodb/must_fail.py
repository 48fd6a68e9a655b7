"""Mistakes with DynamoDB's plain values, expressions and batches."""

# ruff: noqa: B018

from dataclasses import dataclass

from attrs import define
from films_sdk.dynamodb import (
    AsyncDynamoDBClient,
    DynamoDBClient,
    build,
    changes,
    from_item,
    get_all,
    path,
    to_item,
    to_value,
    write_all,
)


@define
class Film:
    title: str


@dataclass
class Book:
    title: str


# Floats without a class that asks for them.
# refused: mypy[arg-type] pyright[reportArgumentType]
to_value(1.5)
# refused: mypy[dict-item] pyright[reportArgumentType]
to_item({"rating": 1.5})
# A value that DynamoDB has no type for.
# refused: mypy[arg-type] pyright[reportArgumentType]
to_value(object())
# An item is no list.
# refused: mypy[arg-type] pyright[reportArgumentType]
to_item(["title"])
# Which statement is `True`?
# refused: mypy[call-arg] pyright[reportCallIssue]
to_item(Film("x"), True)
# refused: mypy[arg-type] pyright[reportArgumentType]
to_value(Film("x"), omit_empty="yes")
# Plain values that are not converted yet, and the other way round.
# refused: mypy[dict-item] pyright[reportArgumentType]
from_item({"title": "Metropolis"})
# An object instead of its class.
# refused: mypy[call-overload] pyright[reportArgumentType]
from_item(to_item(Film("x")), Film("y"))
# A number as `Decimal` may be text as well.
# refused: mypy[operator] pyright[reportOperatorIssue,reportUnusedExpression]
from_item(to_item(Film("x")))["year"] + 1
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from_item(to_item(Book("x")), Book).year

# Conditions that keys cannot have.
# refused: mypy[arg-type] pyright[reportArgumentType]
build(key=path("title").ne("x"))
# refused: mypy[arg-type] pyright[reportArgumentType]
build(key=path("a").eq(1) | path("b").eq(1))
# Python's comparison, a path and text are no conditions.
# refused: mypy[comparison-overlap] pyright[reportUnnecessaryComparison]
compared = path("title") == "x"
# refused: mypy[arg-type] pyright[reportArgumentType]
build(filter=path("title"))
# refused: mypy[arg-type] pyright[reportArgumentType]
build(update=path("title").eq("x"))
# refused: mypy[arg-type] pyright[reportArgumentType]
build(projection="title")
# A path starts with a name.
# refused: mypy[arg-type] pyright[reportArgumentType]
path(0)
# A float, and a type that DynamoDB does not have.
# refused: mypy[arg-type] pyright[reportArgumentType]
path("rating").gt(8.5)
# refused: mypy[arg-type] pyright[reportArgumentType]
path("rating").attribute_type("X")
# A sum of three, and a size.
# refused: mypy[operator] pyright[reportOperatorIssue,reportUnusedExpression]
path("a") + 1 + 2
# refused: mypy[arg-type] pyright[reportArgumentType]
changes().set(path("a"), path("b").exists())
# refused: mypy[arg-type] pyright[reportArgumentType]
changes().set("a", 1)
# refused: mypy[arg-type] pyright[reportArgumentType]
changes().add(path("a"), "text")


def calls(client: DynamoDBClient, other: AsyncDynamoDBClient) -> None:
    built = build(key=path("a").eq(1))
    # A key condition in the place of names.
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.query(table_name="films", expression_attribute_names=built.key)
    # Items that are not converted.
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.put_item(table_name="films", item=Film("x"))
    # refused: mypy[list-item] pyright[reportCallIssue,reportArgumentType]
    write_all(client, table_name="films", puts=["title"])
    # refused: mypy[call-overload] pyright[reportCallIssue]
    get_all(client, table_name="films", keys=[], consistent_reed=True)
    # A coroutine that is not awaited.
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    get_all(other, table_name="films", keys=[]).pop()
