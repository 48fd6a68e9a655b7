"""ContainerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ContainerConfig(Structure):
    """The configuration used to run the application image container."""

    container_arguments: Sequence[str] | None = None
    """The arguments for the container when you're running the application."""

    container_entrypoint: Sequence[str] | None = None
    """The entrypoint used to run the application in the container."""

    container_environment_variables: Mapping[str, str] | None = None
    """The environment variables to set in the container"""
