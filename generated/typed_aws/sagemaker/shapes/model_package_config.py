"""ModelPackageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageConfig(Structure):
    """The configuration for the Model package."""

    model_package_group_arn: str
    source_model_package_arn: str | None = None
