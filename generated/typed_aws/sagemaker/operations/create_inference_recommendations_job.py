"""CreateInferenceRecommendationsJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.recommendation_job_type import as_recommendation_job_type

if TYPE_CHECKING:
    from ..shapes.recommendation_job_input_config import RecommendationJobInputConfig
    from ..shapes.recommendation_job_stopping_conditions import (
        RecommendationJobStoppingConditions,
    )
    from ..shapes.recommendation_job_type import RecommendationJobType
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobCompiledOutputConfig(Structure):
    """Provides information about the output configuration for the compiled model."""

    s3_output_uri: str | None = None
    """Identifies the Amazon S3 bucket where you want SageMaker to store the compiled
    model artifacts.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobOutputConfig(Structure):
    """Provides information about the output configuration for the compiled model."""

    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt your
    output artifacts with Amazon S3 server-side encryption. The SageMaker
    execution role must have `kms:GenerateDataKey` permission.

    The `KmsKeyId` can be any of the following formats:

    - // KMS Key ID

      `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    - // Amazon Resource Name (ARN) of a KMS Key

      `"arn:aws:kms:<region>:<account>:key/<key-id-12ab-34cd-56ef-1234567890ab>"`
    - // KMS Key Alias

      `"alias/ExampleAlias"`
    - // Amazon Resource Name (ARN) of a KMS Key Alias

      `"arn:aws:kms:<region>:<account>:alias/<ExampleAlias>"`

    For more information about key identifiers, see [Key identifiers
    (KeyID)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id)
    in the Amazon Web Services Key Management Service (Amazon Web Services KMS)
    documentation.
    """

    compiled_output_config: RecommendationJobCompiledOutputConfig | None = None
    """Provides information about the output configuration for the compiled model."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceRecommendationsJobResponse(Response):
    """The response of `CreateInferenceRecommendationsJob`, with `job_arn`."""

    job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the recommendation job."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateInferenceRecommendationsJobRequest(
    Request[CreateInferenceRecommendationsJobResponse]
):
    """Starts a recommendation job. You can create either an instance recommendation
    or load test job.
    """

    __operation__: ClassVar = "CreateInferenceRecommendationsJob"
    __response__: ClassVar = CreateInferenceRecommendationsJobResponse

    job_name: str
    """A name for the recommendation job. The name must be unique within the Amazon
    Web Services Region and within your Amazon Web Services account. The job name
    is passed down to the resources created by the recommendation job. The names
    of resources (such as the model, endpoint configuration, endpoint, and
    compilation) that are prefixed with the job name are truncated at 40
    characters.
    """

    job_type: RecommendationJobType = field(converter=as_recommendation_job_type)
    """Defines the type of recommendation job. Specify `Default` to initiate an
    instance recommendation and `Advanced` to initiate a load test. If left
    unspecified, Amazon SageMaker Inference Recommender will run an instance
    recommendation (`DEFAULT`) job.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    perform tasks on your behalf.
    """

    input_config: RecommendationJobInputConfig
    """Provides information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations.
    """

    job_description: str | None = None
    """Description of the recommendation job."""

    stopping_conditions: RecommendationJobStoppingConditions | None = None
    """A set of conditions for stopping a recommendation job. If any of the
    conditions are met, the job is automatically stopped.
    """

    output_config: RecommendationJobOutputConfig | None = None
    """Provides information about the output artifacts and the KMS key to use for
    Amazon S3 server-side encryption.
    """

    tags: Sequence[Tag] | None = None
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Each tag consists of a key and a value, both of
    which you define. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the Amazon Web Services General Reference.
    """
