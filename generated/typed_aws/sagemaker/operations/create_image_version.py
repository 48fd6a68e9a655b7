"""CreateImageVersion of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, wire
from ..shapes.job_type import JobType
from ..shapes.processor import Processor
from ..shapes.vendor_guidance import VendorGuidance


@frozen(kw_only=True, repr=False, eq=False)
class CreateImageVersionResponse(Response):
    """The response of `CreateImageVersion`, with `image_version_arn`."""

    image_version_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateImageVersionRequest(Request[CreateImageVersionResponse]):
    """Creates a version of the SageMaker AI image specified by `ImageName`. The
    version represents the Amazon ECR container image specified by `BaseImage`.
    """

    __operation__: ClassVar = "CreateImageVersion"
    __response__: ClassVar = CreateImageVersionResponse

    base_image: str
    client_token: str | None = None
    image_name: str
    aliases: Sequence[str] | None = None
    vendor_guidance: VendorGuidance | None = field(
        default=None, converter=or_none(VendorGuidance)
    )
    job_type: JobType | None = field(default=None, converter=or_none(JobType))
    ml_framework: str | None = field(default=None, metadata=wire("MLFramework"))
    programming_lang: str | None = None
    processor: Processor | None = field(default=None, converter=or_none(Processor))
    horovod: bool | None = None
    release_notes: str | None = None
