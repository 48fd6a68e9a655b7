"""Items as models of pydantic, by its own rules: aliases, extras, what is excluded."""

from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest
from pydantic import AliasChoices, BaseModel, ConfigDict, Field, RootModel
from pydantic.dataclasses import dataclass

from tests.support.sdk import Sdk


class Secrets(BaseModel):
    shown: int
    hidden: str = Field(default="x", exclude=True)
    zero: float = Field(default=1.0, exclude_if=lambda number: number == 0)


class Nested(BaseModel):
    one: Secrets
    many: list[Secrets] = []


def test_what_is_excluded_is_not_stored(dynamodb: Any) -> None:
    model = Nested(one=Secrets(shown=1), many=[Secrets(shown=2, hidden="y", zero=0)])
    item = dynamodb.to_item(model)
    assert dynamodb.from_item(item) == {
        "one": {"shown": 1, "zero": 1},
        "many": [{"shown": 2}],
    }
    assert dynamodb.from_item(item) == model.model_dump()
    assert dynamodb.from_item(item, Nested).many == [Secrets(shown=2)]


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    title: str = Field(alias="name")
    inner: "Open | None" = None


class Rated(Open):
    # As pydantic documents it.
    __pydantic_extra__: dict[str, float]  # pyright: ignore[reportIncompatibleVariableOverride]


def test_extras_are_kept_in_both_directions(sdk: Sdk, dynamodb: Any) -> None:
    plain = {
        "name": "x",
        "inner": {"name": "y", "inner": None, "tags": {"a"}},
        "year": Decimal(1927),
        "cast": [{"deep": None}],
        "title": "an extra beside the field that is called so",
    }
    item = dynamodb.to_item(plain)
    read = dynamodb.from_item(item, Open)
    assert read.year == 1927
    assert dynamodb.to_item(read) == item
    rated = Rated.model_validate({"name": "x", "stars": 8.3})
    assert dynamodb.from_item(dynamodb.to_item(rated), Rated) == rated
    with pytest.raises(sdk().ConversionError, match=r"^Open\.stars: .* got float 8\.3"):
        dynamodb.to_item(Open.model_validate({"name": "x", "stars": 8.3}))
    empty = Open.model_validate({"name": "x", "gone": None, "tags": set[str]()})
    item = dynamodb.to_item(empty, omit_empty=True)
    assert dynamodb.from_item(item) == {"name": "x"}


class Tags(RootModel[set[str]]):
    pass


class Ratings(RootModel[dict[str, float | None]]):
    pass


class Tree(RootModel["dict[str, Tree] | int"]):
    pass


class Rooted(BaseModel):
    tags: Tags = Tags(set())
    ratings: list[Ratings] = []
    tree: Tree = Tree(0)


def test_root_models_are_stored_as_their_values(sdk: Sdk, dynamodb: Any) -> None:
    ratings = Ratings({"x": 0.1, "none": None})
    item = dynamodb.to_item(ratings)
    assert item == dynamodb.to_item({"x": Decimal("0.1"), "none": None})
    assert dynamodb.from_item(item, Ratings) == ratings
    assert dynamodb.to_value(Tags({"a"})) == dynamodb.AttributeValueSS(["a"])
    assert dynamodb.to_value([Tags({"a"})]).value[0].value == ["a"]
    tree = Tree({"a": Tree({"b": Tree(1)})})
    model = Rooted(tags=Tags({"a"}), ratings=[ratings], tree=tree)
    written = dynamodb.to_item(model)
    assert dynamodb.from_value(written["tree"]) == {"a": {"b": 1}}
    assert dynamodb.from_item(written, Rooted) == model
    empty = dynamodb.to_item(Rooted(ratings=[ratings]), omit_empty=True)
    assert {*empty} == {"ratings", "tree"}
    # The value of a root model is a dict as any other.
    assert empty["ratings"].value == [dynamodb.AttributeValueM(item)]
    with pytest.raises(sdk().ConversionError, match=r"^Tags: expected a map or an"):
        dynamodb.to_item(Tags({"a"}))
    with pytest.raises(sdk().ConversionError, match=r"^Rooted\.ratings\[0\]\.x: "):
        dynamodb.to_item(Rooted(ratings=[Ratings({"x": float("nan")})]))


class Named(BaseModel):
    both: int = Field(default=0, alias="a")
    read: int = Field(default=0, validation_alias="b")
    choice: int = Field(default=0, validation_alias=AliasChoices("c", "d"))
    written: int = Field(
        default=0, validation_alias=AliasChoices("e", "f"), serialization_alias="f"
    )
    # pydantic reads these by their own names.
    only_written: int = Field(default=0, serialization_alias="g")


class ByName(BaseModel):
    model_config = ConfigDict(validate_by_alias=False, validate_by_name=True)
    plain: int = Field(default=0, alias="a")


@dataclass
class Data:
    named: int = Field(default=0, alias="n")
    hidden: int = Field(default=0, exclude=True)
    inner: "Data | None" = None


NAMED: list[tuple[Any, set[str]]] = [
    (
        Named.model_validate({"a": 1, "b": 2, "c": 3, "e": 4, "only_written": 5}),
        {"a", "b", "c", "f", "only_written"},
    ),
    (ByName.model_validate({"plain": 1}), {"plain"}),
    (Data(n=1, inner=Data(n=2)), {"n", "inner"}),
]


@pytest.mark.parametrize(("model", "names"), NAMED)
def test_items_have_the_names_that_pydantic_reads(
    dynamodb: Any, model: Any, names: set[str]
) -> None:
    item = dynamodb.to_item(model)
    assert {*item} == names
    assert dynamodb.from_item(item, type(model)) == model


class Base(BaseModel):
    name: str


class Derived(Base):
    made: date
    tags: set[str] = set()


@attrs.frozen
class Holder:
    base: Base
    either: Derived | Secrets
    many: list[Base] = attrs.Factory(list[Base])


def test_models_inside_other_objects_are_written_as_what_they_are(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    derived = Derived(name="x", made=date(1927, 1, 10))
    holder = Holder(derived, derived, [derived, Base(name="y")])
    item = dynamodb.to_item(holder, omit_empty=True)
    assert dynamodb.from_item(item)["many"] == [
        {"name": "x", "made": "1927-01-10"},
        {"name": "y"},
    ]
    read = dynamodb.from_item(item, Holder)
    assert (read.base, read.either) == (Base(name="x"), derived)
