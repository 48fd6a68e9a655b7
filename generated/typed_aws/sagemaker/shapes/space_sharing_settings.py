"""SpaceSharingSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.sharing_type import SharingType


@frozen(kw_only=True, repr=False, eq=False)
class SpaceSharingSettings(Structure):
    """A collection of space sharing settings."""

    sharing_type: SharingType = field(converter=as_enum(SharingType))
