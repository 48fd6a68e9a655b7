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
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. This path must point to a single `gzip` compressed tar
    archive (`.tar.gz` suffix).

    **Note:** The model artifacts must be in an S3 bucket that is in the same
    Amazon Web Services region as the algorithm.
    """

    model_data_source: ModelDataSource | None = None
    """Specifies the location of ML model data to deploy during endpoint creation."""

    model_data_etag: str | None = field(default=None, metadata=wire("ModelDataETag"))
    """The ETag associated with Model Data URL."""

    algorithm_name: str
    """The name of an algorithm that was used to create the model package. The
    algorithm must be either an algorithm resource in your SageMaker account or an
    algorithm in Amazon Web Services Marketplace that you are subscribed to.
    """


@frozen(kw_only=True, repr=False, eq=False)
class SourceAlgorithmSpecification(Structure):
    """A list of algorithms that were used to create a model package."""

    source_algorithms: Sequence[SourceAlgorithm]
    """A list of the algorithms that were used to create a model package."""
