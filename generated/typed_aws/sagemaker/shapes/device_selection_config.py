"""DeviceSelectionConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class DeviceSubsetType(OpenEnum):
    PERCENTAGE = "PERCENTAGE"
    SELECTION = "SELECTION"
    NAMECONTAINS = "NAMECONTAINS"


DeviceSubsetTypeLike: TypeAlias = (
    DeviceSubsetType | Literal["PERCENTAGE", "SELECTION", "NAMECONTAINS"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DeviceSelectionConfig(Structure):
    """Contains information about the configurations of selected devices."""

    device_subset_type: DeviceSubsetType = field(converter=as_enum(DeviceSubsetType))
    percentage: int | None = None
    device_names: Sequence[str] = ABSENT
    device_name_contains: str | None = None
