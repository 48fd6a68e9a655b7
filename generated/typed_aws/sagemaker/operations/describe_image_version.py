"""DescribeImageVersion of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.image_version_status import image_version_status_or_none
from ..shapes.job_type import job_type_or_none
from ..shapes.processor import processor_or_none
from ..shapes.vendor_guidance import vendor_guidance_or_none

if TYPE_CHECKING:
    from ..shapes.image_version_status import ImageVersionStatus
    from ..shapes.job_type import JobType
    from ..shapes.processor import Processor
    from ..shapes.vendor_guidance import VendorGuidance


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageVersionResponse(Response):
    """The response of `DescribeImageVersion`, with `base_image`, `container_image`,
    `creation_time`, `failure_reason`, `image_arn`, `image_version_arn`,
    `image_version_status`, `last_modified_time` and others.
    """

    base_image: str | None = None
    """The registry path of the container image on which this image version is based."""

    container_image: str | None = None
    """The registry path of the container image that contains this image version."""

    creation_time: datetime | None = None
    """When the version was created."""

    failure_reason: str | None = None
    """When a create or delete operation fails, the reason for the failure."""

    image_arn: str | None = None
    """The ARN of the image the version is based on."""

    image_version_arn: str | None = None
    """The ARN of the version."""

    image_version_status: ImageVersionStatus | None = field(
        default=None, converter=image_version_status_or_none
    )
    """The status of the version."""

    last_modified_time: datetime | None = None
    """When the version was last modified."""

    version: int | None = None
    """The version number."""

    vendor_guidance: VendorGuidance | None = field(
        default=None, converter=vendor_guidance_or_none
    )
    """The stability of the image version specified by the maintainer.

    - `NOT_PROVIDED`: The maintainers did not provide a status for image version
      stability.
    - `STABLE`: The image version is stable.
    - `TO_BE_ARCHIVED`: The image version is set to be archived. Custom image
      versions that are set to be archived are automatically archived after three
      months.
    - `ARCHIVED`: The image version is archived. Archived image versions are not
      searchable and are no longer actively supported.
    """

    job_type: JobType | None = field(default=None, converter=job_type_or_none)
    """Indicates SageMaker AI job type compatibility.

    - `TRAINING`: The image version is compatible with SageMaker AI training jobs.
    - `INFERENCE`: The image version is compatible with SageMaker AI inference
      jobs.
    - `NOTEBOOK_KERNEL`: The image version is compatible with SageMaker AI
      notebook kernels.
    """

    ml_framework: str | None = field(default=None, metadata=wire("MLFramework"))
    """The machine learning framework vended in the image version."""

    programming_lang: str | None = None
    """The supported programming language and its version."""

    processor: Processor | None = field(default=None, converter=processor_or_none)
    """Indicates CPU or GPU compatibility.

    - `CPU`: The image version is compatible with CPU.
    - `GPU`: The image version is compatible with GPU.
    """

    horovod: bool | None = None
    """Indicates Horovod compatibility."""

    release_notes: str | None = None
    """The maintainer description of the image version."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeImageVersionRequest(Request[DescribeImageVersionResponse]):
    """Describes a version of a SageMaker AI image."""

    __operation__: ClassVar = "DescribeImageVersion"
    __response__: ClassVar = DescribeImageVersionResponse

    image_name: str
    """The name of the image."""

    version: int | None = None
    """The version of the image. If not specified, the latest version is described."""

    alias: str | None = None
    """The alias of the image version."""
