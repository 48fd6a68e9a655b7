"""DescribeLabelingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.labeling_job_status import labeling_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.human_task_config import HumanTaskConfig
    from ..shapes.label_counters import LabelCounters
    from ..shapes.labeling_job_algorithms_config import LabelingJobAlgorithmsConfig
    from ..shapes.labeling_job_input_config import LabelingJobInputConfig
    from ..shapes.labeling_job_output import LabelingJobOutput
    from ..shapes.labeling_job_output_config import LabelingJobOutputConfig
    from ..shapes.labeling_job_status import LabelingJobStatus
    from ..shapes.labeling_job_stopping_conditions import LabelingJobStoppingConditions
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLabelingJobResponse(Response):
    """The response of `DescribeLabelingJob`, with `labeling_job_status`,
    `label_counters`, `failure_reason`, `creation_time`, `last_modified_time`,
    `job_reference_code`, `labeling_job_name`, `labeling_job_arn` and others.
    """

    labeling_job_status: LabelingJobStatus | None = field(
        default=None, converter=labeling_job_status_or_none
    )
    """The processing status of the labeling job."""

    label_counters: LabelCounters | None = None
    """Provides a breakdown of the number of data objects labeled by humans, the
    number of objects labeled by machine, the number of objects than couldn't be
    labeled, and the total number of objects labeled.
    """

    failure_reason: str | None = None
    """If the job failed, the reason that it failed."""

    creation_time: datetime | None = None
    """The date and time that the labeling job was created."""

    last_modified_time: datetime | None = None
    """The date and time that the labeling job was last updated."""

    job_reference_code: str | None = None
    """A unique identifier for work done as part of a labeling job."""

    labeling_job_name: str | None = None
    """The name assigned to the labeling job when it was created."""

    labeling_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the labeling job."""

    label_attribute_name: str | None = None
    """The attribute used as the label in the output manifest file."""

    input_config: LabelingJobInputConfig | None = None
    """Input configuration information for the labeling job, such as the Amazon S3
    location of the data objects and the location of the manifest file that
    describes the data objects.
    """

    output_config: LabelingJobOutputConfig | None = None
    """The location of the job's output data and the Amazon Web Services Key
    Management Service key ID for the key used to encrypt the output data, if any.
    """

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) that SageMaker assumes to perform tasks on your
    behalf during data labeling.
    """

    label_category_config_s3_uri: str | None = None
    """The S3 location of the JSON file that defines the categories used to label
    data objects. Please note the following label-category limits:

    - Semantic segmentation labeling jobs using automated labeling: 20 labels
    - Box bounding labeling jobs (all): 10 labels

    The file is a JSON structure in the following format:

    `{`

    `"document-version": "2018-11-28"`

    `"labels": [`

    `{`

    `"label": "label 1"`

    `},`

    `{`

    `"label": "label 2"`

    `},`

    `...`

    `{`

    `"label": "label n"`

    `}`

    `]`

    `}`
    """

    stopping_conditions: LabelingJobStoppingConditions | None = None
    """A set of conditions for stopping a labeling job. If any of the conditions are
    met, the job is automatically stopped.
    """

    labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = None
    """Configuration information for automated data labeling."""

    human_task_config: HumanTaskConfig | None = None
    """Configuration information required for human workers to complete a labeling
    task.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """

    labeling_job_output: LabelingJobOutput | None = None
    """The location of the output produced by the labeling job."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLabelingJobRequest(Request[DescribeLabelingJobResponse]):
    """Gets information about a labeling job."""

    __operation__: ClassVar = "DescribeLabelingJob"
    __response__: ClassVar = DescribeLabelingJobResponse

    labeling_job_name: str
    """The name of the labeling job to return information for."""
