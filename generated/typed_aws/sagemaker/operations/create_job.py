"""CreateJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.job_category import JobCategory

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateJobResponse(Response):
    """The response of `CreateJob`, with `job_arn`."""

    job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateJobRequest(Request[CreateJobResponse]):
    """Creates a model customization job in Amazon SageMaker. A job runs a workload
    based on the job category and configuration you provide. You specify the job
    category, a schema-versioned configuration document, and an IAM role that
    grants Amazon SageMaker permission to access resources on your behalf.

    Specify one of the following job categories, which determines the type of
    workload that the job runs:

    - **AgentRFT:** Fine-tune a model using multi-turn reinforcement learning with
      reward signals.
    - **AgentRFTEvaluation:** Evaluate a fine-tuned or base model by running
      multi-turn rollouts against a held-out prompt dataset. This category
      computes metrics such as pass@k and mean reward.
    - **DataQualityEvaluation:** Evaluate the quality of a generated or
      bring-your-own dataset using quality metrics or your own specification.
    - **DataTransformation:** Transform datasets into the format you need, for
      example for model customization.
    - **SyntheticDataGeneration:** Generate synthetic training and testing
      datasets from your context data and specifications.

    Before creating a job, call `ListJobSchemaVersions` and
    `DescribeJobSchemaVersion` to retrieve the configuration schema for your job
    category. The `JobConfigDocument` must conform to the schema specified by
    `JobConfigSchemaVersion`.

    The following operations are related to `CreateJob`:

    - `DescribeJob`
    - `ListJobs`
    - `StopJob`
    - `DeleteJob`
    - `ListJobSchemaVersions`
    - `DescribeJobSchemaVersion`
    """

    __operation__: ClassVar = "CreateJob"
    __response__: ClassVar = CreateJobResponse

    job_name: str
    role_arn: str
    job_category: JobCategory = field(converter=as_enum(JobCategory))
    job_config_schema_version: str
    job_config_document: str
    tags: Sequence[Tag] | None = None
