"""DescribeInferenceExperiment of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.endpoint_status import EndpointStatus
from ..shapes.inference_experiment_status import InferenceExperimentStatus
from ..shapes.inference_experiment_type import InferenceExperimentType

if TYPE_CHECKING:
    from ..shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig,
    )
    from ..shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from ..shapes.model_infrastructure_config import ModelInfrastructureConfig
    from ..shapes.shadow_mode_config import ShadowModeConfig


class ModelVariantStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    IN_SERVICE = "InService"
    DELETING = "Deleting"
    DELETED = "Deleted"


ModelVariantStatusLike: TypeAlias = (
    ModelVariantStatus
    | Literal["Creating", "Updating", "InService", "Deleting", "Deleted"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EndpointMetadata(Structure):
    """The metadata of the endpoint."""

    endpoint_name: str = ABSENT
    endpoint_config_name: str | None = None
    endpoint_status: EndpointStatus | None = field(
        default=None, converter=or_none(EndpointStatus)
    )
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelVariantConfigSummary(Structure):
    """Summary of the deployment configuration of a model."""

    model_name: str = ABSENT
    variant_name: str = ABSENT
    infrastructure_config: ModelInfrastructureConfig = ABSENT
    status: ModelVariantStatus = field(
        default=ABSENT, converter=as_enum(ModelVariantStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceExperimentResponse(Response):
    """The response of `DescribeInferenceExperiment`, with `arn`, `name`, `type`,
    `schedule`, `status`, `status_reason`, `description`, `creation_time` and
    others.
    """

    arn: str = ABSENT
    name: str = ABSENT
    type: InferenceExperimentType = field(
        default=ABSENT, converter=as_enum(InferenceExperimentType)
    )
    schedule: InferenceExperimentSchedule | None = None
    status: InferenceExperimentStatus = field(
        default=ABSENT, converter=as_enum(InferenceExperimentStatus)
    )
    status_reason: str | None = None
    description: str | None = None
    creation_time: datetime | None = None
    completion_time: datetime | None = None
    last_modified_time: datetime | None = None
    role_arn: str | None = None
    endpoint_metadata: EndpointMetadata = ABSENT
    model_variants: Sequence[ModelVariantConfigSummary] = ABSENT
    data_storage_config: InferenceExperimentDataStorageConfig | None = None
    shadow_mode_config: ShadowModeConfig | None = None
    kms_key: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceExperimentRequest(
    StatusOrGoneRequest[DescribeInferenceExperimentResponse]
):
    """Returns details about an inference experiment."""

    __operation__: ClassVar = "DescribeInferenceExperiment"
    __response__: ClassVar = DescribeInferenceExperimentResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "status_reason"
    __enum__: ClassVar = "InferenceExperimentStatus"
    __states__: ClassVar = {
        "passing": (
            "Creating",
            "Created",
            "Updating",
            "Running",
            "Starting",
            "Stopping",
        ),
        "ended": ("Completed", "Cancelled"),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    name: str
