"""LabelingJobInputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, list_of, or_none
from ..._runtime.shapes import Structure


class ContentClassifier(OpenEnum):
    FREE_OF_PERSONALLY_IDENTIFIABLE_INFORMATION = (
        "FreeOfPersonallyIdentifiableInformation"
    )
    FREE_OF_ADULT_CONTENT = "FreeOfAdultContent"


ContentClassifierLike: TypeAlias = (
    ContentClassifier
    | Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]
)


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobDataAttributes(Structure):
    """Attributes of the data specified by the customer. Use these to describe the
    data to be labeled.
    """

    content_classifiers: Sequence[ContentClassifier] = field(
        default=ABSENT, converter=or_none(list_of(ContentClassifier))
    )


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobDataSource(Structure):
    """Provides information about the location of input data.

    You must specify at least one of the following: `S3DataSource` or
    `SnsDataSource`.

    Use `SnsDataSource` to specify an SNS input topic for a streaming labeling
    job. If you do not specify and SNS input topic ARN, Ground Truth will create a
    one-time labeling job.

    Use `S3DataSource` to specify an input manifest file for both streaming and
    one-time labeling jobs. Adding an `S3DataSource` is optional if you use
    `SnsDataSource` to create a streaming labeling job.
    """

    s3_data_source: LabelingJobS3DataSource | None = None
    sns_data_source: LabelingJobSnsDataSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobInputConfig(Structure):
    """Input configuration information for a labeling job."""

    data_source: LabelingJobDataSource
    data_attributes: LabelingJobDataAttributes | None = None


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobS3DataSource(Structure):
    """The Amazon S3 location of the input data objects."""

    manifest_s3_uri: str


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobSnsDataSource(Structure):
    """An Amazon SNS data source used for streaming labeling jobs."""

    sns_topic_arn: str
