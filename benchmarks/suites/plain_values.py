"""DynamoDB's plain values beside boto3's serializer, in processor time."""

from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

from benchmarks.running import Benchmark, Repeated, measure


def item(number: int) -> dict[str, Any]:
    """An item with a value of each kind."""
    reviews = [
        {"by": f"viewer {index}", "stars": index, "text": "a film worth seeing"}
        for index in range(5)
    ]
    return {
        "id": f"film-{number}",
        "title": "Metropolis",
        "minutes": 153,
        "rating": Decimal("8.3"),
        "cast": ["Brigitte Helm", "Gustav Fröhlich", "Alfred Abel"],
        "genres": {"drama", "science fiction"},
        "years": {1927, 2001, 2010},
        "restored": {"year": 2010, "complete": False},
        "poster": b"png" * 20,
        "sequel": None,
        "reviews": reviews,
    }


ITEMS = [item(number) for number in range(100)]


def boto3_writes() -> Callable[[], object]:
    """boto3's serializer, as its tables use it."""
    from boto3.dynamodb.types import TypeSerializer

    serializer: Any = TypeSerializer()
    serialize: Callable[[object], object] = serializer.serialize
    return lambda: [{k: serialize(v) for k, v in one.items()} for one in ITEMS]


def ours_writes() -> Callable[[], object]:
    """Our function, which makes objects."""
    to_item = import_module("typed_aws.dynamodb").to_item
    return lambda: [to_item(one) for one in ITEMS]


def boto3_reads() -> Callable[[], object]:
    """boto3's deserializer, as its tables use it."""
    from boto3.dynamodb.types import TypeDeserializer

    items: Any = boto3_writes()()
    deserializer: Any = TypeDeserializer()
    deserialize: Callable[[object], object] = deserializer.deserialize
    return lambda: [{k: deserialize(v) for k, v in one.items()} for one in items]


def ours_reads() -> Callable[[], object]:
    """Our function, which reads objects."""
    from_item = import_module("typed_aws.dynamodb").from_item
    items: Any = ours_writes()()
    return lambda: [from_item(one) for one in items]


BENCHMARKS: dict[str, Benchmark] = {
    f"plain values, {what}: {way}": Repeated(setup, waits=False)
    for what, ways in {
        "written": {"boto3": boto3_writes, "ours": ours_writes},
        "read": {"boto3": boto3_reads, "ours": ours_reads},
    }.items()
    for way, setup in ways.items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
