"""HubContentType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class HubContentType(OpenEnum):
    MODEL = "Model"
    NOTEBOOK = "Notebook"
    MODEL_REFERENCE = "ModelReference"
    DATA_SET = "DataSet"
    JSON_DOC = "JsonDoc"


HubContentTypeLike: TypeAlias = (
    HubContentType
    | Literal["Model", "Notebook", "ModelReference", "DataSet", "JsonDoc"]
)


def as_hub_content_type(value: HubContentTypeLike, /) -> HubContentType:
    return converted(HubContentType, value)


def hub_content_type_or_none(
    value: HubContentTypeLike | None, /
) -> HubContentType | None:
    return None if value is None else converted(HubContentType, value)
