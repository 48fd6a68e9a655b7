"""Device of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class Device(Structure):
    """Information of a particular device."""

    device_name: str
    description: str | None = None
    iot_thing_name: str | None = None
