"""ModelDataSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.s3_model_data_source import S3ModelDataSource


@frozen(kw_only=True, repr=False, eq=False)
class ModelDataSource(Structure):
    """Specifies the location of ML model data to deploy. If specified, you must
    specify one and only one of the available data sources.
    """

    s3_data_source: S3ModelDataSource | None = None
