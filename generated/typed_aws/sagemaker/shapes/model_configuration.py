"""ModelConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentParameter(Structure):
    """A list of environment parameters suggested by the Amazon SageMaker Inference
    Recommender.
    """

    key: str = ABSENT
    value_type: str = ABSENT
    value: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelConfiguration(Structure):
    """Defines the model configuration. Includes the specification name and
    environment parameters.
    """

    inference_specification_name: str | None = None
    environment_parameters: Sequence[EnvironmentParameter] = ABSENT
    compilation_job_name: str | None = None
