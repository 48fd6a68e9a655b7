"""Expressions of DynamoDB as text; `tests/e2e/moto` has their results."""

from collections.abc import Callable
from typing import Any

import pytest
from boto3.dynamodb.conditions import Attr, ConditionExpressionBuilder

from tests.support.sdk import Sdk
from tests.support.text_enums import Mixed, Plain

Make = Callable[[Any], Any]
"""Makes an expression with the package of DynamoDB."""


CONDITIONS: list[tuple[Make, str]] = [
    (lambda db: db.path("a").eq(1), "#n0 = :v0"),
    (lambda db: db.path("a").ne(None), "#n0 <> :v0"),
    (lambda db: db.path("a").lt(1), "#n0 < :v0"),
    (lambda db: db.path("a").lte(1), "#n0 <= :v0"),
    (lambda db: db.path("a").gt(1), "#n0 > :v0"),
    (lambda db: db.path("a").gte(1), "#n0 >= :v0"),
    (lambda db: db.path("a").between(1, 2), "#n0 BETWEEN :v0 AND :v1"),
    (lambda db: db.path("a").begins_with("x"), "begins_with(#n0, :v0)"),
    (lambda db: db.path("a").contains("x"), "contains(#n0, :v0)"),
    (lambda db: db.path("a").exists(), "attribute_exists(#n0)"),
    (lambda db: db.path("a").not_exists(), "attribute_not_exists(#n0)"),
    (lambda db: db.path("a").is_in([1, 2]), "#n0 IN (:v0, :v1)"),
    (lambda db: db.path("a").size().gt(1), "size(#n0) > :v0"),
    (lambda db: db.path("a").attribute_type("S"), "attribute_type(#n0, :v0)"),
    (lambda db: db.path("a").eq(db.path("b", 0, "a")), "#n0 = #n1[0].#n0"),
    (lambda db: db.path("a").eq(db.path("b").size()), "#n0 = size(#n1)"),
    (
        lambda db: ~(db.path("a").eq(1) & db.path("b").eq(1)) | db.path("a").exists(),
        "((NOT (#n0 = :v0 AND #n1 = :v1)) OR attribute_exists(#n0))",
    ),
]


@pytest.mark.parametrize(("make", "text"), CONDITIONS)
def test_conditions_have_placeholders(dynamodb: Any, make: Make, text: str) -> None:
    built = dynamodb.build(filter=make(dynamodb))
    assert built.filter == text
    assert {*built.names} == {f"#n{index}" for index in range(len(built.names))}
    assert (built.key, built.condition, built.update, built.projection) == (None,) * 4


def test_expressions_of_a_call_share_names_and_values(dynamodb: Any) -> None:
    path = dynamodb.path
    built = dynamodb.build(
        key=path("title").eq("x") & path("year").gt(1),
        filter=path("title", "size").exists(),
        projection=[path("a.b"), path("title")],
    )
    assert built == dynamodb.BuiltExpressions(
        key="(#n0 = :v0 AND #n1 > :v1)",
        filter="attribute_exists(#n0.#n2)",
        condition=None,
        update=None,
        projection="#n3, #n0",
        names={"#n0": "title", "#n1": "year", "#n2": "size", "#n3": "a.b"},
        values={
            ":v0": dynamodb.AttributeValueS("x"),
            ":v1": dynamodb.AttributeValueN("1"),
        },
    )


def test_updates_have_a_clause_for_each_word(dynamodb: Any) -> None:
    path = dynamodb.path
    update = (
        dynamodb.changes()
        .remove(path("a"), path("b", 1))
        .set(path("c"), path("c") + 1)
        .set(path("d"), 5 - path("c"))
        .set(path("e"), dynamodb.if_not_exists(path("e"), 0) - path("c"))
        .set(path("f"), dynamodb.list_append(path("f"), ["x"]))
        .set(path("g"), 1 + path("c"))
        .set(path("h"), None)
        .add(path("i"), 1)
        .delete(path("j"), {"x"})
    )
    built = dynamodb.build(update=update, condition=path("a").exists())
    assert built.condition == "attribute_exists(#n0)"
    assert built.update == (
        "REMOVE #n0, #n1[1] SET #n2 = #n2 + :v0, #n3 = :v1 - #n2,"
        " #n4 = if_not_exists(#n4, :v2) - #n2, #n5 = list_append(#n5, :v3),"
        " #n6 = :v4 + #n2, #n7 = :v5 ADD #n8 :v6 DELETE #n9 :v7"
    )


@pytest.mark.parametrize("year", [Mixed.YEAR, Plain.YEAR])
def test_members_of_enums_are_names_and_values(sdk: Sdk, year: str) -> None:
    dynamodb = sdk("dynamodb")

    def built(name: str) -> Any:
        path = dynamodb.path
        return dynamodb.build(
            key=path(name).eq(name),
            filter=path("films", 0, name).begins_with(name) | path(name).is_in([name]),
            update=dynamodb.changes()
            .set(path(name), {name: {name}})
            .remove(path(name)),
            projection=[path(name), path("cast", name)],
        )

    # Members would be equal to their texts, and have another `repr`.
    assert repr(built(year)) == repr(built("year"))
    theirs = ConditionExpressionBuilder().build_expression(Attr(year).eq(year))
    ours = dynamodb.build(filter=dynamodb.path(year).eq(year))
    assert ours.names == theirs.attribute_name_placeholders
    with pytest.raises(sdk().ConversionError, match=r"^year\.year: expected text"):
        dynamodb.build(filter=dynamodb.path(year, year).eq(1.5))


def test_absent_expressions_are_none(dynamodb: Any) -> None:
    built = dynamodb.build()
    assert (built.key, built.update, built.names, built.values) == (None,) * 4
    only_names = dynamodb.build(filter=dynamodb.path("a").exists())
    assert only_names.values is None


KEY = "key: expected"


WRONG: list[tuple[Make, str]] = [
    (lambda db: db.build(key=db.path("a").ne(1)), KEY),
    (lambda db: db.build(key=db.path("a").contains(1)), KEY),
    (lambda db: db.build(key=db.path("a").gt(1)), KEY),
    (lambda db: db.build(key=db.path("a", "b").eq(1)), KEY),
    (lambda db: db.build(key=db.path("a").eq(db.path("b"))), KEY),
    (lambda db: db.build(key=db.path("a").eq(1) & db.path("a").eq(1)), KEY),
    (lambda db: db.build(key=db.path("a").eq(1) | db.path("b").eq(1)), KEY),
    (lambda db: db.build(key=~db.path("a").eq(1)), KEY),
    (lambda db: db.build(key=db.path("a").eq(1) & db.path("b").exists()), KEY),
    (
        lambda db: db.build(
            key=db.path("a").eq(1) & db.path("b").eq(1) & db.path("c").eq(1)
        ),
        KEY,
    ),
    (lambda db: db.build(update=db.changes()), "update: the expression is empty"),
    (
        lambda db: db.build(update=db.changes().remove()),
        "update: the expression is empty",
    ),
    (lambda db: db.build(projection=[]), "projection: the expression is empty"),
    (lambda db: db.build(projection=["title"]), r"projection\[0\]: .* Path, got str"),
    (
        lambda db: db.build(projection=[db.path("a"), db.path("b").size()]),
        r"projection\[1\]: expected Path, got Size",
    ),
    (lambda db: db.changes().set("a", 1), "at: expected Path, got str"),
    (lambda db: db.changes().remove(db.path("a"), "b"), "at: expected Path, got str"),
    (lambda db: db.path("a").is_in([]), r"a: is_in\(\) without a value"),
    (lambda db: db.build(filter=db.path("a") == 1), "filter: expected ConditionEx"),
    (lambda db: db.build(filter="a = b"), "filter: expected Conditio.* got str"),
    (lambda db: db.path("a").eq(1) and db.path("b").eq(2), "combined with `&`"),
    (lambda db: db.path(0), "path: expected a name or an index, got 0"),
    (lambda db: db.path(""), "path: expected a name or an index, got ''"),
    (lambda db: db.path("a", -1), "path: expected a name or an index, got -1"),
    (lambda db: db.path("a", True), "path: expected a name or an index, got True"),
    (
        lambda db: db.build(filter=db.path("a", 0).eq(1.5)),
        r"^a\[0\]: expected text, .* got float 1.5",
    ),
    (
        lambda db: db.build(update=db.changes().set(db.path("a"), [db.path("b")])),
        r"^a\[0\]: expected text, .* got Path",
    ),
]


@pytest.mark.parametrize(("make", "message"), WRONG)
def test_wrong_expressions_are_errors(sdk: Sdk, make: Make, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        make(sdk("dynamodb"))
