"""AIDatasetConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


@frozen(repr=False, eq=False)
class AIDatasetConfigInputDataConfig(Variant):
    """An array of input data channel configurations for the workload."""

    value: Sequence[AIWorkloadInputDataConfig] = field(metadata=wire("InputDataConfig"))


AIDatasetConfig: TypeAlias = AIDatasetConfigInputDataConfig | UnknownVariant
"""The dataset configuration for an AI workload. This is a union type — specify one
of the members.
"""


@frozen(kw_only=True, repr=False, eq=False)
class AIWorkloadDataSource(Structure):
    """The data source for an AI workload input data channel."""

    s3_data_source: AIWorkloadS3DataSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AIWorkloadInputDataConfig(Structure):
    """A channel of input data for an AI workload configuration. Each channel has a
    name and a data source.
    """

    channel_name: str
    data_source: AIWorkloadDataSource


@frozen(kw_only=True, repr=False, eq=False)
class AIWorkloadS3DataSource(Structure):
    """The Amazon S3 data source for an AI workload."""

    s3_uri: str
