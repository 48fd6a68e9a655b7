"""What the package of DynamoDB has, for type checkers of the generator's code."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

from attrs import frozen

from ...blobs import BlobLike
from ...shapes import Variant
from ...unions import UnknownVariant

T = TypeVar("T")

class _Variant(Variant, Generic[T]):
    value: T
    def __init__(self, value: T) -> None: ...

class AttributeValueS(_Variant[str]): ...
class AttributeValueN(_Variant[str]): ...
class AttributeValueSS(_Variant[Sequence[str]]): ...
class AttributeValueNS(_Variant[Sequence[str]]): ...
class AttributeValueM(_Variant[Mapping[str, AttributeValue]]): ...
class AttributeValueL(_Variant[Sequence[AttributeValue]]): ...
class AttributeValueNULL(_Variant[bool]): ...
class AttributeValueBOOL(_Variant[bool]): ...

class AttributeValueB(_Variant[bytes]):
    def __init__(self, value: BlobLike) -> None: ...

class AttributeValueBS(_Variant[Sequence[bytes]]):
    def __init__(self, value: Sequence[BlobLike]) -> None: ...

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

@frozen(kw_only=True)
class PutRequest:
    item: Mapping[str, AttributeValue]

@frozen(kw_only=True)
class DeleteRequest:
    key: Mapping[str, AttributeValue]

@frozen(kw_only=True)
class WriteRequest:
    put_request: PutRequest | None = None
    delete_request: DeleteRequest | None = None

@frozen(kw_only=True)
class KeysAndAttributes:
    keys: Sequence[Mapping[str, AttributeValue]]
    consistent_read: bool | None = None
    projection_expression: str | None = None
    expression_attribute_names: Mapping[str, str] | None = None

class BatchWriteItemResponse:
    unprocessed_items: Mapping[str, Sequence[WriteRequest]]

class BatchGetItemResponse:
    responses: Mapping[str, Sequence[Mapping[str, AttributeValue]]]
    unprocessed_keys: Mapping[str, KeysAndAttributes]

class DynamoDBClient: ...
