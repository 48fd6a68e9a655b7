"""Device of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class Device:
    """Information of a particular device."""

    device_name: str = field(metadata=wire("DeviceName"))
    """The name of the device."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """Description of the device."""

    iot_thing_name: str | None = field(default=None, metadata=wire("IotThingName"))
    """Amazon Web Services Internet of Things (IoT) object name."""
