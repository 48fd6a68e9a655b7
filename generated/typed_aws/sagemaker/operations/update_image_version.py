"""UpdateImageVersion of Amazon SageMaker Service."""

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
class UpdateImageVersionResponse(Response):
    """The response of `UpdateImageVersion`, with `image_version_arn`."""

    image_version_arn: str = ABSENT


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
        default=None, converter=or_none(VendorGuidance)
    )
    job_type: JobType | None = field(default=None, converter=or_none(JobType))
    ml_framework: str | None = field(default=None, metadata=wire("MLFramework"))
    programming_lang: str | None = None
    processor: Processor | None = field(default=None, converter=or_none(Processor))
    horovod: bool | None = None
    release_notes: str | None = None
