"""Device of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class Device(Structure):
    """Information of a particular device."""

    device_name: str
    """The name of the device."""

    description: str | None = None
    """Description of the device."""

    iot_thing_name: str | None = None
    """Amazon Web Services Internet of Things (IoT) object name."""
