"""AppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class AppSpecification:
    """Configuration to run a processing job in a specified container image."""

    image_uri: str = field(metadata=wire("ImageUri"))
    """The container image to be run by the processing job."""

    container_entrypoint: Sequence[str] | None = field(
        default=None, metadata=wire("ContainerEntrypoint")
    )
    """The entrypoint for a container used to run a processing job."""

    container_arguments: Sequence[str] | None = field(
        default=None, metadata=wire("ContainerArguments")
    )
    """The arguments for a container used to run a processing job."""
