"""DataQualityAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class DataQualityAppSpecification(Structure):
    """Information about the container that a data quality monitoring job runs."""

    image_uri: str
    """The container image that the data quality monitoring job runs."""

    container_entrypoint: Sequence[str] | None = None
    """The entrypoint for a container used to run a monitoring job."""

    container_arguments: Sequence[str] | None = None
    """The arguments to send to the container that the monitoring job runs."""

    record_preprocessor_source_uri: str | None = None
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    It can base64 decode the payload and convert it into a flattened JSON so that
    the built-in container can use the converted data. Applicable only for the
    built-in (first party) containers.
    """

    post_analytics_processor_source_uri: str | None = None
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Applicable only for the built-in (first party) containers.
    """

    environment: Mapping[str, str] | None = None
    """Sets the environment variables in the container that the monitoring job runs."""
