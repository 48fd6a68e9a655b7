"""ContainerMetricsConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ContainerMetricsConfig(Structure):
    """The configuration for container-level metrics scraping. Use this configuration
    to specify a custom metrics endpoint path and publishing frequency for
    container metrics. When `EnableDetailedObservability` is set to `True` in
    `MetricsConfig`, metrics are scraped from the container's Prometheus endpoint.
    If this configuration is not provided, the default path `/metrics` on port
    `8080` is used with a default publishing frequency of `60` seconds. For
    first-party and Deep Learning Containers (DLC), the endpoint path is
    determined automatically and this configuration is optional.
    """

    metrics_endpoints: Sequence[MetricsEndpoint] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class MetricsEndpoint(Structure):
    """Specifies a metrics endpoint for a container, including the path where the
    container exposes Prometheus-formatted metrics and the frequency at which to
    publish them to Amazon CloudWatch.
    """

    metrics_endpoint_path: str
    metric_publish_frequency_in_seconds: int | None = None
