"""What the package of DynamoDB has, for type checkers of the generator's code."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from ...blobs import BlobLike
from ...shapes import Variant
from ...unions import UnknownVariant

class AttributeValueS(Variant):
    value: str
    def __init__(self, value: str) -> None: ...

class AttributeValueN(Variant):
    value: str
    def __init__(self, value: str) -> None: ...

class AttributeValueB(Variant):
    value: bytes
    def __init__(self, value: BlobLike) -> None: ...

class AttributeValueSS(Variant):
    value: Sequence[str]
    def __init__(self, value: Sequence[str]) -> None: ...

class AttributeValueNS(Variant):
    value: Sequence[str]
    def __init__(self, value: Sequence[str]) -> None: ...

class AttributeValueBS(Variant):
    value: Sequence[bytes]
    def __init__(self, value: Sequence[BlobLike]) -> None: ...

class AttributeValueM(Variant):
    value: Mapping[str, AttributeValue]
    def __init__(self, value: Mapping[str, AttributeValue]) -> None: ...

class AttributeValueL(Variant):
    value: Sequence[AttributeValue]
    def __init__(self, value: Sequence[AttributeValue]) -> None: ...

class AttributeValueNULL(Variant):
    value: bool
    def __init__(self, value: bool) -> None: ...

class AttributeValueBOOL(Variant):
    value: bool
    def __init__(self, value: bool) -> None: ...

AttributeValue: TypeAlias = (
    AttributeValueS
    | AttributeValueN
    | AttributeValueB
    | AttributeValueSS
    | AttributeValueNS
    | AttributeValueBS
    | AttributeValueM
    | AttributeValueL
    | AttributeValueNULL
    | AttributeValueBOOL
    | UnknownVariant
)

class PutRequest:
    item: Mapping[str, AttributeValue]
    def __init__(self, *, item: Mapping[str, AttributeValue]) -> None: ...

class DeleteRequest:
    key: Mapping[str, AttributeValue]
    def __init__(self, *, key: Mapping[str, AttributeValue]) -> None: ...

class WriteRequest:
    put_request: PutRequest | None
    delete_request: DeleteRequest | None
    def __init__(
        self,
        *,
        put_request: PutRequest | None = None,
        delete_request: DeleteRequest | None = None,
    ) -> None: ...

class KeysAndAttributes:
    keys: Sequence[Mapping[str, AttributeValue]]
    def __init__(
        self,
        *,
        keys: Sequence[Mapping[str, AttributeValue]],
        consistent_read: bool | None = None,
        projection_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
    ) -> None: ...

class BatchWriteItemResponse:
    unprocessed_items: Mapping[str, Sequence[WriteRequest]] | None

class BatchGetItemResponse:
    responses: Mapping[str, Sequence[Mapping[str, AttributeValue]]] | None
    unprocessed_keys: Mapping[str, KeysAndAttributes] | None

class DynamoDBClient: ...
