"""ContainerMetricsConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

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

    metrics_endpoints: Sequence[MetricsEndpoint] | None = None
    """A list of metrics endpoints to scrape from the container. Each endpoint
    specifies the path where the container exposes Prometheus-formatted metrics
    and the frequency at which to publish them. You can specify a maximum of 1
    endpoint.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MetricsEndpoint(Structure):
    """Specifies a metrics endpoint for a container, including the path where the
    container exposes Prometheus-formatted metrics and the frequency at which to
    publish them to Amazon CloudWatch.
    """

    metrics_endpoint_path: str
    """The path to the metrics endpoint exposed by the container. For example,
    `/metrics` or `/server/metrics`. The path must start with `/` and can contain
    alphanumeric characters, forward slashes, underscores, hyphens, and periods.
    Maximum length is 256 characters. If not specified, defaults to `/metrics`.
    """

    metric_publish_frequency_in_seconds: int | None = None
    """The interval, in seconds, at which container metrics scraped from the endpoint
    are published to Amazon CloudWatch. Valid values: `10`, `30`, `60`, `120`,
    `180`, `240`, `300`. Defaults to `60`.
    """
