"""ContainerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ContainerConfig:
    """The configuration used to run the application image container."""

    container_arguments: Sequence[str] | None = field(
        default=None, metadata=wire("ContainerArguments")
    )
    """The arguments for the container when you're running the application."""

    container_entrypoint: Sequence[str] | None = field(
        default=None, metadata=wire("ContainerEntrypoint")
    )
    """The entrypoint used to run the application in the container."""

    container_environment_variables: Mapping[str, str] | None = field(
        default=None, metadata=wire("ContainerEnvironmentVariables")
    )
    """The environment variables to set in the container"""
