"""DescribeTransformJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, wire
from ..shapes.batch_strategy import BatchStrategy
from ..shapes.transform_job_status import TransformJobStatus

if TYPE_CHECKING:
    from ..shapes.batch_data_capture_config import BatchDataCaptureConfig
    from ..shapes.data_processing import DataProcessing
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.model_client_config import ModelClientConfig
    from ..shapes.transform_input import TransformInput
    from ..shapes.transform_output import TransformOutput
    from ..shapes.transform_resources import TransformResources


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTransformJobResponse(Response):
    """The response of `DescribeTransformJob`, with `transform_job_name`,
    `transform_job_arn`, `transform_job_status`, `failure_reason`, `model_name`,
    `max_concurrent_transforms`, `model_client_config`, `max_payload_in_mb` and
    others.
    """

    transform_job_name: str = ABSENT
    transform_job_arn: str = ABSENT
    transform_job_status: TransformJobStatus = field(
        default=ABSENT, converter=as_enum(TransformJobStatus)
    )
    failure_reason: str | None = None
    model_name: str = ABSENT
    max_concurrent_transforms: int | None = None
    model_client_config: ModelClientConfig | None = None
    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    batch_strategy: BatchStrategy | None = field(
        default=None, converter=or_none(BatchStrategy)
    )
    environment: Mapping[str, str] = ABSENT
    transform_input: TransformInput = ABSENT
    transform_output: TransformOutput | None = None
    data_capture_config: BatchDataCaptureConfig | None = None
    transform_resources: TransformResources = ABSENT
    creation_time: datetime = ABSENT
    transform_start_time: datetime | None = None
    transform_end_time: datetime | None = None
    labeling_job_arn: str | None = None
    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    data_processing: DataProcessing | None = None
    experiment_config: ExperimentConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTransformJobRequest(StatusOrGoneRequest[DescribeTransformJobResponse]):
    """Returns information about a transform job. Waiter:
    `TransformJobCompletedOrStoppedWaiter`; `wait_for` waits for any other state.
    """

    __operation__: ClassVar = "DescribeTransformJob"
    __response__: ClassVar = DescribeTransformJobResponse
    __status__: ClassVar = "transform_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "TransformJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    transform_job_name: str
