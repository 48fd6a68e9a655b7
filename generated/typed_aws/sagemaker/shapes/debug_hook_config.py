"""DebugHookConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CollectionConfiguration(Structure):
    """Configuration information for the Amazon SageMaker Debugger output tensor
    collections.
    """

    collection_name: str | None = None
    collection_parameters: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DebugHookConfig(Structure):
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths. To learn more about how to
    configure the `DebugHookConfig` parameter, see [Use the SageMaker and Debugger
    Configuration API Operations to Create, Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """

    local_path: str | None = None
    s3_output_path: str
    hook_parameters: Mapping[str, str] = ABSENT
    collection_configurations: Sequence[CollectionConfiguration] = ABSENT
