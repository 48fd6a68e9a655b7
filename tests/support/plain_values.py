"""Random values for DynamoDB, and what boto3 and the SDK make of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from decimal import Decimal
from random import Random
from typing import Any, TypeAlias, cast

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

Make: TypeAlias = Callable[[Random, int], object]


def _text(random: Random, _: int) -> str:
    return "".join(random.choices("aZ0 .:#é😀\x00\n'\"[]", k=random.randrange(6)))


def _integer(random: Random, _: int) -> int:
    return random.randrange(10 ** random.choice([1, 5, 38, 40])) * random.choice(
        [1, -1]
    )


def _number(random: Random, _: int) -> object:
    digits = random.randrange(10 ** random.choice([1, 5, 37, 38, 39]))
    exponent = (
        random.randint(-5, 5) if random.random() < 0.8 else random.randint(-170, 170)
    )
    special = random.choice(["NaN", "Infinity", "-Infinity", "sNaN", "-0", "0E+9"])
    return Decimal(special if random.random() < 0.02 else f"{digits}E{exponent}")


def _bytes(random: Random, _: int) -> object:
    return random.choice([bytes, bytearray])(random.randbytes(random.randrange(4)))


def _float(random: Random, _: int) -> object:
    return random.choice([1.5, float("nan"), object()])


def _set(random: Random, depth: int) -> object:
    count = random.randrange(4)
    makers: list[Make] = [_text, _integer, _number, lambda r, _: r.randbytes(2)]
    make = random.choice(makers)
    values = [make(random, depth) for _ in range(count)]
    if random.random() < 0.05:
        values.append(random.choice(["x", 1, b"x", True, None, 1.5]))
    known = [one for one in values if not (isinstance(one, Decimal) and one.is_snan())]
    return random.choice([set, frozenset])(known)


def _list(random: Random, depth: int) -> object:
    values = [random_value(random, depth + 1) for _ in range(random.randrange(4))]
    return random.choice([list, tuple])(values)


def _map(random: Random, depth: int) -> object:
    return {
        _text(random, depth): random_value(random, depth + 1)
        for _ in range(random.randrange(4))
    }


_SCALARS: list[Make] = [
    _text,
    _integer,
    _number,
    _bytes,
    lambda random, _: random.choice([None, True, False]),
]


def random_value(random: Random, depth: int = 0) -> object:
    """Make a value, which DynamoDB can store in most cases."""
    if random.random() < 0.01:
        return _float(random, depth)
    makers = [*_SCALARS, _set, *([_list, _map] * (2 if depth < 4 else 0))]
    return random.choice(makers)(random, depth)


def _parts(value: object) -> Iterator[object]:
    """List a value and all that is inside it."""
    yield value
    if isinstance(value, Mapping):
        value = [*cast("Mapping[str, object]", value).values()]
    if isinstance(value, list | tuple | Set):
        for one in cast("Iterable[object]", value):
            yield from _parts(one)


def is_refused_by_us_alone(value: object) -> bool:
    """Whether boto3 sends a value that DynamoDB refuses, and the SDK refuses it first.

    These are empty sets, and numbers that are special or out of DynamoDB's range.
    """
    return any(
        (isinstance(one, Set) and not one)
        or (
            isinstance(one, Decimal)
            and not (one.is_finite() and -130 <= one.adjusted() <= 125)
        )
        for one in _parts(value)
    )


def is_accepted_by_us_alone(value: object) -> bool:
    """Whether boto3 refuses a number that DynamoDB can store.

    These are numbers below 1E-128 with many digits.
    """
    return any(
        isinstance(one, Decimal) and one.adjusted() < -128 for one in _parts(value)
    )


def check(sdk: Any, value: object) -> None:
    """Compare what boto3 and the SDK make of a value, and read of that again."""
    dynamodb = sdk("dynamodb")
    serializer: Any = TypeSerializer()
    deserializer: Any = TypeDeserializer()
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
    assert read == deserializer.deserialize(serialized)
