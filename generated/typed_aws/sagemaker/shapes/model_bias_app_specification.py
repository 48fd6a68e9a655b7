"""ModelBiasAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelBiasAppSpecification(Structure):
    """Docker container image configuration object for the model bias job."""

    image_uri: str
    """The container image to be run by the model bias job."""

    config_uri: str
    """JSON formatted S3 file that defines bias parameters. For more information on
    this JSON configuration file, see [Configure bias
    parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-config-json-monitor-bias-parameters.html).
    """

    environment: Mapping[str, str] | None = None
    """Sets the environment variables in the Docker container."""
