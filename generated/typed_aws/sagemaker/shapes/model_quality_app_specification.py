"""ModelQualityAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class MonitoringProblemType(OpenEnum):
    BINARY_CLASSIFICATION = "BinaryClassification"
    MULTICLASS_CLASSIFICATION = "MulticlassClassification"
    REGRESSION = "Regression"


MonitoringProblemTypeLike: TypeAlias = (
    MonitoringProblemType
    | Literal["BinaryClassification", "MulticlassClassification", "Regression"]
)


def monitoring_problem_type_or_none(
    value: MonitoringProblemTypeLike | None, /
) -> MonitoringProblemType | None:
    return None if value is None else converted(MonitoringProblemType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ModelQualityAppSpecification(Structure):
    """Container image configuration object for the monitoring job."""

    image_uri: str
    container_entrypoint: Sequence[str] | None = None
    container_arguments: Sequence[str] | None = None
    record_preprocessor_source_uri: str | None = None
    post_analytics_processor_source_uri: str | None = None
    problem_type: MonitoringProblemType | None = field(
        default=None, converter=monitoring_problem_type_or_none
    )
    environment: Mapping[str, str] | None = None
