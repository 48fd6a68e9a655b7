"""DataQualityAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class DataQualityAppSpecification(Structure):
    """Information about the container that a data quality monitoring job runs."""

    image_uri: str
    container_entrypoint: Sequence[str] = ABSENT
    container_arguments: Sequence[str] = ABSENT
    record_preprocessor_source_uri: str | None = None
    post_analytics_processor_source_uri: str | None = None
    environment: Mapping[str, str] = ABSENT
