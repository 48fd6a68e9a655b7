"""UpdateImageVersion of Amazon SageMaker Service."""

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
class UpdateImageVersionResponse(Response):
    """The response of `UpdateImageVersion`, with `image_version_arn`."""

    image_version_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateImageVersionRequest(Request[UpdateImageVersionResponse]):
    """Updates the properties of a SageMaker AI image version."""

    __operation__: ClassVar = "UpdateImageVersion"
    __response__: ClassVar = UpdateImageVersionResponse

    image_name: str
    alias: str | None = None
    version: int | None = None
    aliases_to_add: Sequence[str] | None = None
    aliases_to_delete: Sequence[str] | None = None
    vendor_guidance: VendorGuidance | None = field(
        default=None, converter=vendor_guidance_or_none
    )
    job_type: JobType | None = field(default=None, converter=job_type_or_none)
    ml_framework: str | None = field(default=None, metadata=wire("MLFramework"))
    programming_lang: str | None = None
    processor: Processor | None = field(default=None, converter=processor_or_none)
    horovod: bool | None = None
    release_notes: str | None = None
