from collections.abc import Mapping
from typing import Any, Generic, TypeVar
from ..shapes import Response
from ..unsupported import FastPath
from ..checkers.botocore_types import OperationModel

R = TypeVar("R", bound=Response)
RESPONSE_KEY = f"{__package__}.response"

def object_path(operation: OperationModel) -> FastPath: ...

class ObjectReader(Generic[R]):
    response: type[R]
    path: FastPath
    payload: str | None
    outside_body: Mapping[str, str]
    operation: str
    model: OperationModel
    empty_body: bytes
    result_handler: str | None = None

    def __init__(self, operation: OperationModel, response: type[R]) -> None: ...
    def read(self, response: dict[str, Any]) -> Mapping[str, object]: ...
    def load(self) -> None: ...
    def take_response(self, parsed: dict[str, Any]) -> R | None: ...
