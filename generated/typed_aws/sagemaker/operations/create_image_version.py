"""CreateImageVersion of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.job_type import job_type_or_none
from ..shapes.processor import processor_or_none
from ..shapes.vendor_guidance import vendor_guidance_or_none

if TYPE_CHECKING:
    from ..shapes.job_type import JobType
    from ..shapes.processor import Processor
    from ..shapes.vendor_guidance import VendorGuidance


@frozen(kw_only=True, repr=False, eq=False)
class CreateImageVersionResponse(Response):
    """The response of `CreateImageVersion`, with `image_version_arn`."""

    image_version_arn: str | None = None
    """The ARN of the image version."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateImageVersionRequest(Request[CreateImageVersionResponse]):
    """Creates a version of the SageMaker AI image specified by `ImageName`. The
    version represents the Amazon ECR container image specified by `BaseImage`.
    """

    __operation__: ClassVar = "CreateImageVersion"
    __response__: ClassVar = CreateImageVersionResponse

    base_image: str
    """The registry path of the container image to use as the starting point for this
    version. The path is an Amazon ECR URI in the following format:

    `<acct-id>.dkr.ecr.<region>.amazonaws.com/<repo-name[:tag] or [@digest]>`
    """

    client_token: str | None = None
    """A unique ID. If not specified, the Amazon Web Services CLI and Amazon Web
    Services SDKs, such as the SDK for Python (Boto3), add a unique value to the
    call.
    """

    image_name: str
    """The `ImageName` of the `Image` to create a version of."""

    aliases: Sequence[str] | None = None
    """A list of aliases created with the image version."""

    vendor_guidance: VendorGuidance | None = field(
        default=None, converter=vendor_guidance_or_none
    )
    """The stability of the image version, specified by the maintainer.

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
