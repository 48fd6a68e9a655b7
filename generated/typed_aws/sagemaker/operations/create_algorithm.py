"""CreateAlgorithm of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

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

    algorithm_arn: str | None = None
    """The Amazon Resource Name (ARN) of the new algorithm."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateAlgorithmRequest(Request[CreateAlgorithmResponse]):
    """Create a machine learning algorithm that you can use in SageMaker and list in
    the Amazon Web Services Marketplace.
    """

    __operation__: ClassVar = "CreateAlgorithm"
    __response__: ClassVar = CreateAlgorithmResponse

    algorithm_name: str
    """The name of the algorithm."""

    algorithm_description: str | None = None
    """A description of the algorithm."""

    training_specification: TrainingSpecification
    """Specifies details about training jobs run by this algorithm, including the
    following:

    - The Amazon ECR path of the container and the version digest of the
      algorithm.
    - The hyperparameters that the algorithm supports.
    - The instance types that the algorithm supports for training.
    - Whether the algorithm supports distributed training.
    - The metrics that the algorithm emits to Amazon CloudWatch.
    - Which metrics that the algorithm emits can be used as the objective metric
      for hyperparameter tuning jobs.
    - The input channels that the algorithm supports for training data. For
      example, an algorithm might support `train`, `validation`, and `test`
      channels.
    """

    inference_specification: InferenceSpecification | None = None
    """Specifies details about inference jobs that the algorithm runs, including the
    following:

    - The Amazon ECR paths of containers that contain the inference code and model
      artifacts.
    - The instance types that the algorithm supports for transform jobs and
      real-time endpoints used for inference.
    - The input and output content formats that the algorithm supports for
      inference.
    """

    validation_specification: AlgorithmValidationSpecification | None = None
    """Specifies configurations for one or more training jobs and that SageMaker runs
    to test the algorithm's training code and, optionally, one or more batch
    transform jobs that SageMaker runs to test the algorithm's inference code.
    """

    certify_for_marketplace: bool | None = None
    """Whether to certify the algorithm so that it can be listed in Amazon Web
    Services Marketplace.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """
