"""ContainerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ContainerConfig(Structure):
    """The configuration used to run the application image container."""

    container_arguments: Sequence[str] = ABSENT
    container_entrypoint: Sequence[str] = ABSENT
    container_environment_variables: Mapping[str, str] = ABSENT
