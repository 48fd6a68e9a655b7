"""ModelPackageModelCard of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure, redacted
from ..shapes.model_card_status import ModelCardStatus


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageModelCard(Structure):
    """The model card associated with the model package. Since
    `ModelPackageModelCard` is tied to a model package, it is a specific usage of
    a model card and its schema is simplified compared to the schema of
    `ModelCard`. The `ModelPackageModelCard` schema does not include
    `model_package_details`, and `model_overview` is composed of the
    `model_creator` and `model_artifact` properties. For more information about
    the model package model card schema, see [Model package model card
    schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html#model-card-schema).
    For more information about the model card associated with the model package,
    see [View the Details of a Model
    Version](https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-details.html).
    """

    model_card_content: str | None = field(default=None, repr=redacted)
    model_card_status: ModelCardStatus | None = field(
        default=None, converter=or_none(ModelCardStatus)
    )
