"""SpaceSharingSettings of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.sharing_type import as_sharing_type

if TYPE_CHECKING:
    from ..shapes.sharing_type import SharingType


@frozen(kw_only=True, repr=False, eq=False)
class SpaceSharingSettings(Structure):
    """A collection of space sharing settings."""

    sharing_type: SharingType = field(converter=as_sharing_type)
