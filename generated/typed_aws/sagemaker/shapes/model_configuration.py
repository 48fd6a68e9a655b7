"""ModelConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentParameter(Structure):
    """A list of environment parameters suggested by the Amazon SageMaker Inference
    Recommender.
    """

    key: str | None = None
    """The environment key suggested by the Amazon SageMaker Inference Recommender."""

    value_type: str | None = None
    """The value type suggested by the Amazon SageMaker Inference Recommender."""

    value: str | None = None
    """The value suggested by the Amazon SageMaker Inference Recommender."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelConfiguration(Structure):
    """Defines the model configuration. Includes the specification name and
    environment parameters.
    """

    inference_specification_name: str | None = None
    """The inference specification name in the model package version."""

    environment_parameters: Sequence[EnvironmentParameter] | None = None
    """Defines the environment parameters that includes key, value types, and values."""

    compilation_job_name: str | None = None
    """The name of the compilation job used to create the recommended model
    artifacts.
    """
