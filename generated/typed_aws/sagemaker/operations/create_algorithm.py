"""CreateAlgorithm of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.algorithm_validation_specification import (
        AlgorithmValidationSpecification,
    )
    from ..shapes.inference_specification import InferenceSpecification
    from ..shapes.tag import Tag
    from ..shapes.training_specification import TrainingSpecification


@frozen(kw_only=True, repr=False, eq=False)
class CreateAlgorithmResponse(Response):
    """The response of `CreateAlgorithm`, with `algorithm_arn`."""

    algorithm_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateAlgorithmRequest(Request[CreateAlgorithmResponse]):
    """Create a machine learning algorithm that you can use in SageMaker and list in
    the Amazon Web Services Marketplace.
    """

    __operation__: ClassVar = "CreateAlgorithm"
    __response__: ClassVar = CreateAlgorithmResponse

    algorithm_name: str
    algorithm_description: str | None = None
    training_specification: TrainingSpecification
    inference_specification: InferenceSpecification | None = None
    validation_specification: AlgorithmValidationSpecification | None = None
    certify_for_marketplace: bool | None = None
    tags: Sequence[Tag] | None = None
