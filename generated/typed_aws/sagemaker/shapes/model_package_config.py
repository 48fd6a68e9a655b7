"""ModelPackageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelPackageConfig:
    """The configuration for the Model package."""

    model_package_group_arn: str = field(metadata=wire("ModelPackageGroupArn"))
    """The Amazon Resource Name (ARN) of the model package group of output model
    package.
    """

    source_model_package_arn: str | None = field(
        default=None, metadata=wire("SourceModelPackageArn")
    )
    """The Amazon Resource Name (ARN) of the source model package used for continued
    fine-tuning and custom model evaluation.
    """
