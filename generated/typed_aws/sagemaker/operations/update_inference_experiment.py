"""UpdateInferenceExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig,
    )
    from ..shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from ..shapes.model_variant_config import ModelVariantConfig
    from ..shapes.shadow_mode_config import ShadowModeConfig


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceExperimentResponse(Response):
    """The response of `UpdateInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str | None = None
    """The ARN of the updated inference experiment."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateInferenceExperimentRequest(Request[UpdateInferenceExperimentResponse]):
    """Updates an inference experiment that you created. The status of the inference
    experiment has to be either `Created`, `Running`. For more information on the
    status of an inference experiment, see
    [DescribeInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceExperiment.html).
    """

    __operation__: ClassVar = "UpdateInferenceExperiment"
    __response__: ClassVar = UpdateInferenceExperimentResponse

    name: str
    """The name of the inference experiment to be updated."""

    schedule: InferenceExperimentSchedule | None = None
    """The duration for which the inference experiment will run. If the status of the
    inference experiment is `Created`, then you can update both the start and end
    dates. If the status of the inference experiment is `Running`, then you can
    update only the end date.
    """

    description: str | None = None
    """The description of the inference experiment."""

    model_variants: Sequence[ModelVariantConfig] | None = None
    """An array of `ModelVariantConfig` objects. There is one for each variant, whose
    infrastructure configuration you want to update.
    """

    data_storage_config: InferenceExperimentDataStorageConfig | None = None
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """

    shadow_mode_config: ShadowModeConfig | None = None
    """The configuration of `ShadowMode` inference experiment type. Use this field to
    specify a production variant which takes all the inference requests, and a
    shadow variant to which Amazon SageMaker replicates a percentage of the
    inference requests. For the shadow variant also specify the percentage of
    requests that Amazon SageMaker replicates.
    """
