"""Pages, tokens and names for the tests of paginators."""

from collections.abc import Iterable
from typing import Any

from botocore.paginate import TokenEncoder

from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.sample_paginators import Thing


def things(*names: str) -> list[dict[str, str]]:
    return [{"Name": name} for name in names]


def names(items: Iterable[object]) -> list[str | None]:
    return [item.name for item in items if isinstance(item, Thing)]


ABCDE: list[Json] = [
    {"Things": things("a", "b"), "NextToken": "1"},
    {"Things": things("c", "d"), "NextToken": "2"},
    {"Things": things("e")},
]


def token(**content: Any) -> str:
    return TokenEncoder().encode(content)
