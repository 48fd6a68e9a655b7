"""CreateEdgePackagingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgePackagingJobResponse(Response):
    """The response of `CreateEdgePackagingJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateEdgePackagingJobRequest(Request[CreateEdgePackagingJobResponse]):
    """Starts a SageMaker Edge Manager model packaging job. Edge Manager will use the
    model artifacts from the Amazon Simple Storage Service bucket that you
    specify. After the model has been packaged, Amazon SageMaker saves the
    resulting artifacts to an S3 bucket that you specify.
    """

    __operation__: ClassVar = "CreateEdgePackagingJob"
    __response__: ClassVar = CreateEdgePackagingJobResponse

    edge_packaging_job_name: str
    """The name of the edge packaging job."""

    compilation_job_name: str
    """The name of the SageMaker Neo compilation job that will be used to locate
    model artifacts for packaging.
    """

    model_name: str
    """The name of the model."""

    model_version: str
    """The version of the model."""

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact SageMaker Neo.
    """

    output_config: EdgeOutputConfig
    """Provides information about the output location for the packaged model."""

    resource_key: str | None = None
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the edge
    packaging job runs on.
    """

    tags: Sequence[Tag] | None = None
    """Creates tags for the packaging job."""
