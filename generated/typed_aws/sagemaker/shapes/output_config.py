"""OutputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.target_device import TargetDevice
from ..shapes.target_platform_accelerator import TargetPlatformAccelerator
from ..shapes.target_platform_arch import TargetPlatformArch
from ..shapes.target_platform_os import TargetPlatformOs


@frozen(kw_only=True, repr=False, eq=False)
class OutputConfig(Structure):
    """Contains information about the output location for the compiled model and the
    target device that the model runs on. `TargetDevice` and `TargetPlatform` are
    mutually exclusive, so you need to choose one between the two to specify your
    target device or platform. If you cannot find your device you want to use from
    the `TargetDevice` list, use `TargetPlatform` to describe the platform of your
    edge device and `CompilerOptions` if there are specific settings that are
    required or recommended to use for particular TargetPlatform.
    """

    s3_output_location: str
    target_device: TargetDevice | None = field(
        default=None, converter=or_none(TargetDevice)
    )
    target_platform: TargetPlatform | None = None
    compiler_options: str | None = None
    kms_key_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TargetPlatform(Structure):
    """Contains information about a target platform that you want your model to run
    on, such as OS, architecture, and accelerators. It is an alternative of
    `TargetDevice`.
    """

    os: TargetPlatformOs = field(converter=as_enum(TargetPlatformOs))
    arch: TargetPlatformArch = field(converter=as_enum(TargetPlatformArch))
    accelerator: TargetPlatformAccelerator | None = field(
        default=None, converter=or_none(TargetPlatformAccelerator)
    )
