"""CreateInferenceExperiment of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.inference_experiment_type import InferenceExperimentType

if TYPE_CHECKING:
    from ..shapes.inference_experiment_data_storage_config import (
        InferenceExperimentDataStorageConfig,
    )
    from ..shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from ..shapes.model_variant_config import ModelVariantConfig
    from ..shapes.shadow_mode_config import ShadowModeConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceExperimentResponse(Response):
    """The response of `CreateInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceExperimentRequest(Request[CreateInferenceExperimentResponse]):
    """Creates an inference experiment using the configurations specified in the
    request.

    Use this API to setup and schedule an experiment to compare model variants on
    a Amazon SageMaker inference endpoint. For more information about inference
    experiments, see [Shadow
    tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests.html).

    Amazon SageMaker begins your experiment at the scheduled time and routes
    traffic to your endpoint's model variants based on your specified
    configuration.

    While the experiment is in progress or after it has concluded, you can view
    metrics that compare your model variants. For more information, see [View,
    monitor, and edit shadow
    tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests-view-monitor-edit.html).
    """

    __operation__: ClassVar = "CreateInferenceExperiment"
    __response__: ClassVar = CreateInferenceExperimentResponse

    name: str
    type: InferenceExperimentType = field(converter=as_enum(InferenceExperimentType))
    schedule: InferenceExperimentSchedule | None = None
    description: str | None = None
    role_arn: str
    endpoint_name: str
    model_variants: Sequence[ModelVariantConfig]
    data_storage_config: InferenceExperimentDataStorageConfig | None = None
    shadow_mode_config: ShadowModeConfig
    kms_key: str | None = None
    tags: Sequence[Tag] | None = None
