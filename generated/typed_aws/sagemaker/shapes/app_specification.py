"""AppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AppSpecification(Structure):
    """Configuration to run a processing job in a specified container image."""

    image_uri: str
    """The container image to be run by the processing job."""

    container_entrypoint: Sequence[str] | None = None
    """The entrypoint for a container used to run a processing job."""

    container_arguments: Sequence[str] | None = None
    """The arguments for a container used to run a processing job."""
