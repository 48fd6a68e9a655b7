from collections.abc import Mapping
from typing import Any, Generic, TypeVar
from ..shapes import Response
from ..checkers.botocore_types import OperationModel

R = TypeVar("R", bound=Response)
RESPONSE_KEY = f"{__package__}.response"

def log_parsed_by_botocore(operation: OperationModel, reason: str) -> None: ...

class ObjectReader(Generic[R]):
    response: type[R]
    payload: str | None
    outside_body: Mapping[str, str]
    operation: str
    model: OperationModel
    empty_body: bytes
    result_handler: str | None = None

    def __init__(self, operation: OperationModel, response: type[R]) -> None: ...
    def leave_to_botocore(self, reason: str) -> None: ...
    def read(self, response: dict[str, Any]) -> Mapping[str, object]: ...
    def load(self) -> None: ...
    def take_response(self, parsed: dict[str, Any]) -> R | None: ...
