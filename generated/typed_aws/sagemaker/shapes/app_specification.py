"""AppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AppSpecification(Structure):
    """Configuration to run a processing job in a specified container image."""

    image_uri: str
    container_entrypoint: Sequence[str] = ABSENT
    container_arguments: Sequence[str] = ABSENT
