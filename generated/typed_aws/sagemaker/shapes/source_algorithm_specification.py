"""SourceAlgorithmSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire

if TYPE_CHECKING:
    from ..shapes.model_data_source import ModelDataSource


@frozen(kw_only=True, repr=False, eq=False)
class SourceAlgorithm(Structure):
    """Specifies an algorithm that was used to create the model package. The
    algorithm must be either an algorithm resource in your SageMaker account or an
    algorithm in Amazon Web Services Marketplace that you are subscribed to.
    """

    model_data_url: str | None = None
    model_data_source: ModelDataSource | None = None
    model_data_etag: str | None = field(default=None, metadata=wire("ModelDataETag"))
    algorithm_name: str


@frozen(kw_only=True, repr=False, eq=False)
class SourceAlgorithmSpecification(Structure):
    """A list of algorithms that were used to create a model package."""

    source_algorithms: Sequence[SourceAlgorithm]
