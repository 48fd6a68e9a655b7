"""InstanceMetadataServiceConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class InstanceMetadataServiceConfiguration(Structure):
    """Information on the IMDS configuration of the notebook instance"""

    minimum_instance_metadata_service_version: str
