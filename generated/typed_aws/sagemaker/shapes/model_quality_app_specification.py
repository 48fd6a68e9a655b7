"""ModelQualityAppSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class MonitoringProblemType(OpenEnum):
    BINARY_CLASSIFICATION = "BinaryClassification"
    MULTICLASS_CLASSIFICATION = "MulticlassClassification"
    REGRESSION = "Regression"


MonitoringProblemTypeLike: TypeAlias = (
    MonitoringProblemType
    | Literal["BinaryClassification", "MulticlassClassification", "Regression"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelQualityAppSpecification(Structure):
    """Container image configuration object for the monitoring job."""

    image_uri: str
    container_entrypoint: Sequence[str] = ABSENT
    container_arguments: Sequence[str] = ABSENT
    record_preprocessor_source_uri: str | None = None
    post_analytics_processor_source_uri: str | None = None
    problem_type: MonitoringProblemType | None = field(
        default=None, converter=or_none(MonitoringProblemType)
    )
    environment: Mapping[str, str] = ABSENT
