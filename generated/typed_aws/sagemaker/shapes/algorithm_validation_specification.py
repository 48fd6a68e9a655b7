"""AlgorithmValidationSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.training_input_mode import TrainingInputMode

if TYPE_CHECKING:
    from ..shapes.channel import Channel
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.transform_job_definition import TransformJobDefinition


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmValidationProfile(Structure):
    """Defines a training job and a batch transform job that SageMaker runs to
    validate your algorithm.

    The data provided in the validation profile is made available to your buyers
    on Amazon Web Services Marketplace.
    """

    profile_name: str
    training_job_definition: TrainingJobDefinition
    transform_job_definition: TransformJobDefinition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmValidationSpecification(Structure):
    """Specifies configurations for one or more training jobs that SageMaker runs to
    test the algorithm.
    """

    validation_role: str
    validation_profiles: Sequence[AlgorithmValidationProfile]


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobDefinition(Structure):
    """Defines the input needed to run a training job using the algorithm."""

    training_input_mode: TrainingInputMode = field(converter=as_enum(TrainingInputMode))
    hyper_parameters: Mapping[str, str] = ABSENT
    input_data_config: Sequence[Channel]
    output_data_config: OutputDataConfig
    resource_config: ResourceConfig
    stopping_condition: StoppingCondition
