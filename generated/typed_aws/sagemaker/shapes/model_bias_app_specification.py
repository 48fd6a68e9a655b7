"""ModelBiasAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelBiasAppSpecification:
    """Docker container image configuration object for the model bias job."""

    image_uri: str = field(metadata=wire("ImageUri"))
    """The container image to be run by the model bias job."""

    config_uri: str = field(metadata=wire("ConfigUri"))
    """JSON formatted S3 file that defines bias parameters. For more information on
    this JSON configuration file, see [Configure bias
    parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-config-json-monitor-bias-parameters.html).
    """

    environment: Mapping[str, str] | None = field(
        default=None, metadata=wire("Environment")
    )
    """Sets the environment variables in the Docker container."""
