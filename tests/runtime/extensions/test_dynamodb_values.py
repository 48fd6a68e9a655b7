"""Plain values of DynamoDB: those of boto3's tables, and errors that name the place."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from decimal import Decimal
from typing import Any, cast

import pytest
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from hypothesis import given
from hypothesis import strategies as st

from tests.support.sdk import MakeSdk, Sdk
from tests.support.text_enums import Mixed, Plain

FILM: dict[str, Any] = {
    "title": "Metropolis",
    "minutes": 153,
    "rating": Decimal("8.3"),
    "cast": ["Brigitte Helm", None],
    "genres": {"drama"},
    "years": {1927, 2010},
    "restored": {"complete": False, "poster": b"png"},
    "parts": {b"a"},
}


TEXTS = st.text(max_size=4)
EXPONENTS = st.integers(-5, 5) | st.integers(-170, 170)
NUMBERS: st.SearchStrategy[int | Decimal] = (
    st.integers(-(10**40), 10**40)
    | st.builds("{}E{}".format, st.integers(0, 10**39), EXPONENTS).map(Decimal)
    | st.sampled_from(["NaN", "Infinity", "-Infinity", "-0", "0E+9"]).map(Decimal)
)
BYTES = st.binary(max_size=3)
ITEMS = TEXTS | NUMBERS | BYTES
SETS: st.SearchStrategy[Set[object]] = st.one_of(
    *(st.frozensets(one, max_size=3) for one in (TEXTS, NUMBERS, BYTES, ITEMS)),
    st.sets(TEXTS),
)
OTHERS = st.sampled_from([None, True, False, Decimal("sNaN"), 1.5, object()])
VALUES: st.SearchStrategy[object] = st.recursive(
    ITEMS | BYTES.map(bytearray) | SETS | OTHERS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(TEXTS, inner, max_size=3)
    ),
    max_leaves=8,
)


def parts(value: object) -> Iterator[object]:
    """List a value and all that is inside it."""
    yield value
    if isinstance(value, Mapping):
        value = [*cast("Mapping[str, object]", value).values()]
    if isinstance(value, list | tuple | Set):
        for one in cast("Iterable[object]", value):
            yield from parts(one)


def is_refused_by_us_alone(value: object) -> bool:
    """Whether DynamoDB refuses an empty set or a number, which boto3 sends."""
    return any(
        (isinstance(one, Set) and not one)
        or (
            isinstance(one, Decimal)
            and not (one.is_finite() and -130 <= one.adjusted() <= 125)
        )
        for one in parts(value)
    )


def is_accepted_by_us_alone(value: object) -> bool:
    """Whether boto3 refuses a number below 1E-128, as it does those of many digits."""
    return any(isinstance(o, Decimal) and o.adjusted() < -128 for o in parts(value))


def check(sdk: Sdk, value: object) -> None:
    """Compare what boto3 and the SDK make of a value, and read of that again."""
    dynamodb = sdk("dynamodb")
    serializer: Any = TypeSerializer()
    try:
        serialized = serializer.serialize(value)
    except Exception:
        serialized = None
    try:
        ours = dynamodb.to_value(value)
    except sdk().ConversionError:
        assert serialized is None or is_refused_by_us_alone(value)
        return
    read = dynamodb.from_value(ours)
    # What was read is written as it was.
    assert dynamodb.from_value(dynamodb.to_value(read)) == read
    if serialized is None:
        assert is_accepted_by_us_alone(value)
        return
    assert sdk().to_dict(ours) == serialized
    assert read == TypeDeserializer().deserialize(serialized)


@given(VALUES)
def test_values_are_those_of_boto3(sdk: Sdk, value: object) -> None:
    check(sdk, value)


def test_items_are_read_as_they_were_written(dynamodb: Any) -> None:
    item = dynamodb.to_item(FILM)
    assert item["minutes"] == dynamodb.AttributeValueN("153")
    assert item["genres"] == dynamodb.AttributeValueSS(["drama"])
    read = dynamodb.from_item(item)
    assert read == FILM
    assert type(read["minutes"]) is Decimal
    assert type(read["restored"]["poster"]) is bytes


def test_number_is_made_of_text(dynamodb: Any) -> None:
    item = dynamodb.to_item({"a": 1, "b": [{2}]})
    read = dynamodb.from_item(item, number=int)
    assert (read, type(read["a"])) == ({"a": 1, "b": [{2}]}, int)
    assert dynamodb.from_value(item["a"], number=float) == 1.0
    assert dynamodb.from_value(item["a"], number=str) == "1"


def test_subclasses_and_other_sequences_are_written(dynamodb: Any) -> None:
    item = dynamodb.to_item(OrderedDict(a=deque([1]), c={"x": 1}.keys()))
    assert dynamodb.from_item(item) == {"a": [1], "c": {"x"}}


@pytest.mark.parametrize("cls", [Mixed, Plain])
def test_members_of_enums_are_written_as_their_text(sdk: Sdk, cls: Any) -> None:
    def film(text: str) -> dict[str, Any]:
        return {text: [text, {text}, {text: {"deep": text}}], "other": text}

    dynamodb = sdk("dynamodb")
    # Members would be equal to their texts, and have another `repr`.
    assert repr(dynamodb.to_item(film(cls.YEAR))) == repr(
        dynamodb.to_item(film("year"))
    )
    check(sdk, film(cls.YEAR))
    with pytest.raises(sdk().ConversionError, match=r"^item\.year: .* got float"):
        dynamodb.to_item({cls.YEAR: NAN})


def test_attribute_values_stay_what_they_are(sdk: Sdk, dynamodb: Any) -> None:
    value = dynamodb.AttributeValueN("1.50")
    assert dynamodb.to_value([value]).value == [value]
    assert dynamodb.to_item({"a": value})["a"] is value
    unknown = sdk().UnknownVariant("X")
    assert dynamodb.to_value([unknown]).value == [unknown]


def test_values_of_streams_are_read(sdk: Sdk) -> None:
    streams = sdk("dynamodbstreams")
    image = {"a": streams.AttributeValueL([streams.AttributeValueN("1")])}
    assert streams.from_item(image) == sdk("dynamodb").from_item(image) == {"a": [1]}


NAN = float("nan")
PLAIN = "text, a number, bytes, a list, a set or a map"
STORABLE = "a number with up to 38 digits, from 1E-130 to 9.9E+125 or its negative"
CIRCLE: list[object] = []
CIRCLE.append(CIRCLE)


# A value, the path to what is refused in it, and the start of what is expected.
REFUSED: list[tuple[Any, str, str]] = [
    ({"a": ["b", NAN]}, "item.a[1]", f"{PLAIN}, or `Decimal` for this number, got f"),
    ({"a": {"b.c": object()}}, "item.a['b.c']", f"{PLAIN}, got object"),
    ({"a": Decimal("NaN")}, "item.a", f"{STORABLE}, got Decimal NaN"),
    ({"a": Decimal("1E126")}, "item.a", f"{STORABLE}, got Decimal 1E+126"),
    ({"a": {Decimal("-Infinity")}}, "item.a", f"{STORABLE}, got Decimal -I"),
    ({"a": 10**38 + 1}, "item.a", f"{STORABLE}, got int 1000000000"),
    ({"a": {1.5, 1}}, "item.a", "a set of text, of numbers or of bytes, got "),
    ({"a": memoryview(b"x")}, "item.a", f"{PLAIN}, got memoryview"),
    ({"a": set()}, "item.a", "a value in the set, as DynamoDB requires, got"),
    ({"a": {1: 2}}, "item.a[1]", "text as the key, got int 1"),
    ({"a": CIRCLE}, "item", "a value that is nested at most 32 levels deep"),
    (5, "int", "a map or an object with fields, got int 5"),
]


@pytest.mark.parametrize(("item", "path", "message"), REFUSED)
def test_errors_have_the_path(sdk: Sdk, item: object, path: str, message: str) -> None:
    with pytest.raises(sdk().ConversionError) as caught:
        sdk("dynamodb").to_item(item)
    assert str(caught.value).startswith(f"{path}: expected {message}")


UNREADABLE: list[tuple[Callable[[Any], object], str]] = [
    (lambda db: db.AttributeValueN("x"), "a number for create_decimal(), got str 'x'"),
    (lambda db: "text", "an attribute value, got str"),
    (lambda db: db.AttributeValueM({"b": 3}).value["b"], "an attribute value, got int"),
]


@pytest.mark.parametrize(("make", "message"), UNREADABLE)
def test_errors_of_reading_have_the_path(
    sdk: Sdk, dynamodb: Any, make: Callable[[Any], object], message: str
) -> None:
    item = {"a": dynamodb.AttributeValueL([make(dynamodb)])}
    with pytest.raises(sdk().ConversionError) as caught:
        dynamodb.from_item(item)
    assert str(caught.value) == f"item.a[0]: expected {message}"


def test_unknown_variants_and_refused_numbers_are_errors(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    with pytest.raises(sdk().ConversionError, match="got UnknownVariant"):
        dynamodb.from_value(sdk().UnknownVariant("X"))
    with pytest.raises(sdk().ConversionError, match=r"a number for int\(\), got str"):
        dynamodb.from_value(dynamodb.AttributeValueN("1.5"), number=int)


def test_values_of_another_sdk_are_refused(sdk: Sdk, make_sdk: MakeSdk) -> None:
    # As objects with a field, they would be stored as maps.
    other = make_sdk("typed_for_other_tables")("dynamodb")
    with pytest.raises(sdk().ConversionError, match=r"item\.year: .*AttributeValueN"):
        sdk("dynamodb").to_item(other.to_item({"year": 1927}))
