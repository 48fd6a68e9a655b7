"""Conditions and changes in moto: they have the results of boto3's conditions."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random
from typing import Any, TypeAlias

import boto3
import pytest
from boto3.dynamodb.conditions import Attr
from botocore.exceptions import ClientError

from tests.e2e.moto.conftest import Service, make_table

Both: TypeAlias = tuple[Any, Any]
"""A condition of the SDK, and the same of boto3."""

# Names that an expression must not contain as they are.
HOSTILE = ["a.b", "size", ":v0", "#n0", "x) OR (y", "l[0]", 'q"', "é 😀", "a\nb", "{}"]
PATHS: Sequence[tuple[str | int, ...]] = [
    ("a",),
    ("b",),
    ("m", "n"),
    ("l", 0),
    ("gone",),
]


def _scalar(random: Random) -> Any:
    return random.choice([1, 2, 3, "a", "ab", "1", b"a", True, None, "#n0 = :v0", ""])


def _item(random: Random, number: int) -> dict[str, Any]:
    made: dict[str, Any] = {"id": number}
    for name in ("a", "b"):
        if random.random() < 0.8:
            made[name] = random.choice([_scalar(random), [1, "a"], {1, 2}, {"a"}])
    return {**made, "m": {"n": _scalar(random)}, "l": [_scalar(random)]}


def _attribute(steps: Sequence[str | int], cls: Any = Attr) -> Any:
    text = "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in steps)
    return cls(text[1:])


# Words that moto fails for if a value has another type than these.
_TYPES = {
    **dict.fromkeys(("lt", "lte", "gt", "gte", "between"), "N"),
    **dict.fromkeys(("begins_with", "contains", "size"), "S"),
}


def _values(random: Random, word: str) -> list[Any]:
    match word:
        case "lt" | "lte" | "gt" | "gte":
            return [random.randint(1, 3)]
        case "between":
            return sorted(random.choices([1, 2, 3], k=2))
        case "begins_with" | "contains":
            return [random.choice(["a", "ab", "1", "#n0"])]
        case "exists" | "not_exists" | "size":
            return []
        case "is_in":
            return [[_scalar(random) for _ in range(random.randint(1, 3))]]
        case "attribute_type":
            return [random.choice(["S", "N", "NULL", "SS", "L"])]
        case _:
            return [_scalar(random)]


_WORDS = [*_TYPES, "eq", "ne", "exists", "not_exists", "is_in", "attribute_type"]


def _comparison(db: Any, random: Random) -> Both:
    steps, word = random.choice(PATHS), random.choice(_WORDS)
    at, attribute = db.path(*steps), _attribute(steps)
    values = _values(random, word)
    ours = getattr(at, word)(*values)
    theirs = getattr(attribute, word)(*values)
    if word == "size":
        ours, theirs = ours.between(1, 2), theirs.between(1, 2)
    elif word in ("eq", "ne") and random.random() < 0.2:
        other = random.choice(PATHS)
        ours = getattr(at, word)(db.path(*other))
        theirs = getattr(attribute, word)(_attribute(other))
    if type_ := _TYPES.get(word):
        ours = at.attribute_type(type_) & ours
        theirs = attribute.attribute_type(type_) & theirs
    return ours, theirs


def _condition(db: Any, random: Random, depth: int = 0) -> Both:
    if depth > 3 or random.random() < 0.4:
        return _comparison(db, random)
    ours, theirs = _condition(db, random, depth + 1)
    if random.random() < 0.3:
        return ~ours, ~theirs
    other, their_other = _condition(db, random, depth + 1)
    if random.random() < 0.5:
        return ours & other, theirs & their_other
    return ours | other, theirs | their_other


def _outcome(call: Callable[[], object]) -> object:
    try:
        return call()
    except ClientError as error:
        return error.response.get("Error", {}).get("Code")


def _create(client: Any, db: Any, name: str) -> None:
    make_table(db, client, name, id="N")


def _arguments(built: Any) -> dict[str, Any]:
    return {
        "expression_attribute_names": built.names,
        "expression_attribute_values": built.values,
    }


def _scan(db: Any, client: Any, table_name: str, built: Any) -> list[Any]:
    found = client.scan(
        table_name=table_name, filter_expression=built.filter, **_arguments(built)
    )
    return [db.from_item(item) for item in found.items]


def _scan_by_boto3(table: Any, condition: Any) -> object:
    return table.scan(FilterExpression=condition)["Items"]


def _compare(db: Any, client: Any, resource: Any, seeds: range) -> int:
    """Compare tables with boto3; return how many conditions have a result."""
    successes = 0
    for seed in seeds:
        random = Random(seed)
        name = f"table{seed}"
        _create(client, db, name)
        items = [_item(random, number) for number in range(4)]
        db.write_all(client, table_name=name, puts=items)
        table = resource.Table(name)
        for _ in range(3):
            ours, theirs = _condition(db, random)
            built = db.build(filter=ours)
            found = _outcome(partial(_scan, db, client, name, built))
            expected = _outcome(partial(_scan_by_boto3, table, theirs))
            assert found == expected, (seed, built)
            successes += not isinstance(found, str)
        client.delete_table(table_name=name)
    return successes


def test_conditions_have_the_results_of_boto3(service: Service, url: str) -> None:
    db, client = service("dynamodb")
    resource = boto3.resource("dynamodb", endpoint_url=url)
    assert _compare(db, client, resource, range(4)) > 10


def test_hostile_names_and_values_change_nothing(service: Service) -> None:
    db, client = service("dynamodb")
    _create(client, db, "t")
    for number, text in enumerate(HOSTILE):
        item = {"id": number, text: {text: text}, "other": [text]}
        client.put_item(table_name="t", item=db.to_item(item))
    for number, text in enumerate(HOSTILE):
        built = db.build(
            filter=db.path(text, text).eq(text) & db.path("other").contains(text),
            # moto looks for brackets in the names of projections.
            projection=[db.path("id"), *([] if "[" in text else [db.path(text, text)])],
        )
        found = client.scan(
            table_name="t",
            filter_expression=built.filter,
            projection_expression=built.projection,
            **_arguments(built),
        )
        read = [db.from_item(one) for one in found.items]
        projected = {} if "[" in text else {text: {text: text}}
        assert read == [{"id": number, **projected}]


def test_changes_have_their_results(service: Service) -> None:
    db, client = service("dynamodb")
    path = db.path
    _create(client, db, "t")
    item: dict[str, Any] = {
        "id": 1,
        "n": 1,
        "list": ["a"],
        "tags": {"x", "y"},
        "old": 1,
        "m": {},
    }
    client.put_item(table_name="t", item=db.to_item(item))
    update = (
        db.changes()
        .set(path("n"), path("n") + 2)
        .set(path("views"), db.if_not_exists(path("views"), 10) - 1)
        .set(path("list"), db.list_append(path("list"), ["b"]))
        .set(path("m", "a.b"), {"c": None})
        .remove(path("old"))
        .add(path("count"), 5)
        .delete(path("tags"), {"x"})
    )
    built = db.build(update=update, condition=path("n").eq(1))
    arguments: dict[str, Any] = {
        "table_name": "t",
        "key": db.to_item({"id": 1}),
        "update_expression": built.update,
        "condition_expression": built.condition,
        **_arguments(built),
    }
    changed = client.update_item(return_values="ALL_NEW", **arguments)
    assert db.from_item(changed.attributes) == {
        "id": 1,
        "n": 3,
        "views": 9,
        "list": ["a", "b"],
        "m": {"a.b": {"c": None}},
        "count": 5,
        "tags": {"y"},
    }
    with pytest.raises(db.ConditionalCheckFailedException):
        client.update_item(**arguments)
