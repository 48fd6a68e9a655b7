"""OutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.target_device import target_device_or_none
from ..shapes.target_platform_accelerator import target_platform_accelerator_or_none
from ..shapes.target_platform_arch import as_target_platform_arch
from ..shapes.target_platform_os import as_target_platform_os

if TYPE_CHECKING:
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
        default=None, converter=target_device_or_none
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

    os: TargetPlatformOs = field(converter=as_target_platform_os)
    arch: TargetPlatformArch = field(converter=as_target_platform_arch)
    accelerator: TargetPlatformAccelerator | None = field(
        default=None, converter=target_platform_accelerator_or_none
    )
