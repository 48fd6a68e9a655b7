"""ModelExplainabilityAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelExplainabilityAppSpecification:
    """Docker container image configuration object for the model explainability job."""

    image_uri: str = field(metadata=wire("ImageUri"))
    """The container image to be run by the model explainability job."""

    config_uri: str = field(metadata=wire("ConfigUri"))
    """JSON formatted Amazon S3 file that defines explainability parameters. For more
    information on this JSON configuration file, see [Configure model
    explainability
    parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-config-json-monitor-model-explainability-parameters.html).
    """

    environment: Mapping[str, str] | None = field(
        default=None, metadata=wire("Environment")
    )
    """Sets the environment variables in the Docker container."""
