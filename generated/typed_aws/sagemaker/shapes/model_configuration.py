"""ModelConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class EnvironmentParameter:
    """A list of environment parameters suggested by the Amazon SageMaker Inference
    Recommender.
    """

    key: str | None = field(default=None, metadata=wire("Key"))
    """The environment key suggested by the Amazon SageMaker Inference Recommender."""

    value_type: str | None = field(default=None, metadata=wire("ValueType"))
    """The value type suggested by the Amazon SageMaker Inference Recommender."""

    value: str | None = field(default=None, metadata=wire("Value"))
    """The value suggested by the Amazon SageMaker Inference Recommender."""


@frozen(kw_only=True)
class ModelConfiguration:
    """Defines the model configuration. Includes the specification name and
    environment parameters.
    """

    inference_specification_name: str | None = field(
        default=None, metadata=wire("InferenceSpecificationName")
    )
    """The inference specification name in the model package version."""

    environment_parameters: Sequence[EnvironmentParameter] | None = field(
        default=None, metadata=wire("EnvironmentParameters")
    )
    """Defines the environment parameters that includes key, value types, and values."""

    compilation_job_name: str | None = field(
        default=None, metadata=wire("CompilationJobName")
    )
    """The name of the compilation job used to create the recommended model
    artifacts.
    """
