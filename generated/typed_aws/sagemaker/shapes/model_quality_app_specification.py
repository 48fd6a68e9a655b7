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
    | Literal[
        "BinaryClassification",
        "MulticlassClassification",
        "Regression",
    ]
)


def monitoring_problem_type_or_none(
    value: MonitoringProblemTypeLike | None, /
) -> MonitoringProblemType | None:
    return None if value is None else converted(MonitoringProblemType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ModelQualityAppSpecification(Structure):
    """Container image configuration object for the monitoring job."""

    image_uri: str
    """The address of the container image that the monitoring job runs."""

    container_entrypoint: Sequence[str] | None = None
    """Specifies the entrypoint for a container that the monitoring job runs."""

    container_arguments: Sequence[str] | None = None
    """An array of arguments for the container used to run the monitoring job."""

    record_preprocessor_source_uri: str | None = None
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    It can base64 decode the payload and convert it into a flattened JSON so that
    the built-in container can use the converted data. Applicable only for the
    built-in (first party) containers.
    """

    post_analytics_processor_source_uri: str | None = None
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Applicable only for the built-in (first party) containers.
    """

    problem_type: MonitoringProblemType | None = field(
        default=None, converter=monitoring_problem_type_or_none
    )
    """The machine learning problem type of the model that the monitoring job
    monitors.
    """

    environment: Mapping[str, str] | None = None
    """Sets the environment variables in the container that the monitoring job runs."""
