"""UpdateInferenceExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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

    inference_experiment_arn: str = ABSENT


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
    schedule: InferenceExperimentSchedule | None = None
    description: str | None = None
    model_variants: Sequence[ModelVariantConfig] | None = None
    data_storage_config: InferenceExperimentDataStorageConfig | None = None
    shadow_mode_config: ShadowModeConfig | None = None
