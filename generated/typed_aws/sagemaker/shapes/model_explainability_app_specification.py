"""ModelExplainabilityAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelExplainabilityAppSpecification(Structure):
    """Docker container image configuration object for the model explainability job."""

    image_uri: str
    """The container image to be run by the model explainability job."""

    config_uri: str
    """JSON formatted Amazon S3 file that defines explainability parameters. For more
    information on this JSON configuration file, see [Configure model
    explainability
    parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-config-json-monitor-model-explainability-parameters.html).
    """

    environment: Mapping[str, str] | None = None
    """Sets the environment variables in the Docker container."""
