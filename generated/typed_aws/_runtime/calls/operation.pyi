from collections.abc import Iterator
from types import ModuleType
from typing import Any, Generic, Literal, TypeAlias, TypeVar
from ..shapes import Request, Response
from ..responses.object_reader import ObjectReader
from ..static_types.botocore_types import AnyBotoClient, OperationModel
from .sessions import Recipe

R = TypeVar("R", bound=Response)
Misfits: TypeAlias = Literal["warn", "raise"]

class Operation(Generic[R]):
    name: str
    method: str
    request: type[Request[R, Any]]
    response: type[R]
    model: OperationModel
    body_reader: ObjectReader[R] | None

    def __init__(self, boto: AnyBotoClient, request: type[Request[R, Any]]) -> None: ...
    def load(self, boto: AnyBotoClient) -> None: ...
    def encode(self, request: Request[R]) -> dict[str, object]: ...
    def raise_typed(
        self, error: Exception, request: Request[R], recipe: Recipe | None
    ) -> None: ...
    def decode(self, parsed: dict[str, object], misfits: Misfits) -> R: ...

def all_requests(package: ModuleType) -> Iterator[type[Request[Any]]]: ...
def model_of(
    boto: AnyBotoClient, operation: str, method: str = ""
) -> OperationModel: ...
