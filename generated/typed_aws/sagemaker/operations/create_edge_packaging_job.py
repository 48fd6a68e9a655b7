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
    compilation_job_name: str
    model_name: str
    model_version: str
    role_arn: str
    output_config: EdgeOutputConfig
    resource_key: str | None = None
    tags: Sequence[Tag] | None = None
