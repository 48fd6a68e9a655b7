"""HubContentType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
