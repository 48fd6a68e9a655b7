from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar
from ..shapes import Request, Response
from .config import PaginationConfig
from .resume_token import Position
from .rules import Rules

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")
T = TypeVar("T")

class ListingSettings(Generic[ResponseT, ItemT]):
    max_items: int | None
    rules: Rules[ResponseT, ItemT]
    starting_token: str | None

    def __init__(
        self,
        rules: Rules[ResponseT, ItemT],
        request: Request[ResponseT],
        config: PaginationConfig | None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def starting_point(self) -> tuple[Mapping[str, object], int]: ...
    def request_for(self, tokens: Mapping[str, object]) -> Request[ResponseT]: ...
    def by_wire_name(self, tokens: Mapping[str, object]) -> dict[str, object]: ...

class Listing(Generic[ResponseT, ItemT]):
    position: Position | None
    _settings: ListingSettings[ResponseT, ItemT]

    def __init__(self, settings: ListingSettings[ResponseT, ItemT]) -> None: ...
    def request(self) -> Request[ResponseT] | None: ...
    def take(self, page: ResponseT) -> ResponseT: ...

class FullResult(Generic[ResponseT, ItemT]):
    def __init__(self, rules: Rules[ResponseT, ItemT]) -> None: ...
    def add(self, page: ResponseT) -> None: ...
    def response(self) -> ResponseT: ...

def searcher(expression: str) -> Callable[[Response], Sequence[object]]: ...
