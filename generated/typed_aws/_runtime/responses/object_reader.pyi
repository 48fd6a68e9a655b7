from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from ..shapes import Response
from ..unsupported import FastPath
from xml.etree.ElementTree import Element
from ..checkers.botocore_types import OperationModel, Shape, StructureShape

R = TypeVar("R", bound=Response)

def object_path(operation: OperationModel) -> FastPath: ...

class ObjectReader(Generic[R]):
    model: OperationModel
    shape: StructureShape
    response: type[R]
    path: FastPath
    payload: str | None
    outside_body: Mapping[str, str]
    in_body: Mapping[str, str]
    deferred: Mapping[str, str]

    def __init__(
        self, operation: OperationModel, response: type[R], deferred: Mapping[str, str]
    ) -> None: ...
    def read(
        self,
        response: dict[str, Any],
        parse: Callable[[dict[str, Any], Shape], dict[str, Any]],
    ) -> tuple[R, dict[str, Any]]: ...
    def find_root(self, body: bytes) -> Element | None: ...
    def load(self) -> None: ...
    def complete(
        self,
        response: R,
        parsed: Mapping[str, Any],
        changes: Sequence[Callable[[dict[str, Any]], object]],
    ) -> None: ...
