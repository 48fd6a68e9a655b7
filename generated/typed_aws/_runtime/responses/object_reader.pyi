from collections.abc import Mapping, Sequence
from typing import Generic
from ..shapes import R
from ..unsupported import FastPath
from xml.etree.ElementTree import Element
from ..static_types.botocore_types import (
    Change,
    OperationModel,
    Parse,
    Parsed,
    StructureShape,
)

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
    def read(self, response: Parsed, parse: Parse) -> tuple[R, Parsed]: ...
    def find_root(self, body: bytes) -> Element | None: ...
    def load(self) -> None: ...
    def complete(
        self, response: R, parsed: Parsed, changes: Sequence[Change]
    ) -> None: ...
