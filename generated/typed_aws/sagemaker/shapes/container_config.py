"""ContainerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ContainerConfig(Structure):
    """The configuration used to run the application image container."""

    container_arguments: Sequence[str] | None = None
    container_entrypoint: Sequence[str] | None = None
    container_environment_variables: Mapping[str, str] | None = None
