"""DebugHookConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CollectionConfiguration(Structure):
    """Configuration information for the Amazon SageMaker Debugger output tensor
    collections.
    """

    collection_name: str | None = None
    """The name of the tensor collection. The name must be unique relative to other
    rule configuration names.
    """

    collection_parameters: Mapping[str, str] | None = None
    """Parameter values for the tensor collection. The allowed parameters are
    `"name"`, `"include_regex"`, `"reduction_config"`, `"save_config"`,
    `"tensor_names"`, and `"save_histogram"`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DebugHookConfig(Structure):
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths. To learn more about how to
    configure the `DebugHookConfig` parameter, see [Use the SageMaker and Debugger
    Configuration API Operations to Create, Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """

    local_path: str | None = None
    """Path to local storage location for metrics and tensors. Defaults to
    `/opt/ml/output/tensors/`.
    """

    s3_output_path: str
    """Path to Amazon S3 storage location for metrics and tensors."""

    hook_parameters: Mapping[str, str] | None = None
    """Configuration information for the Amazon SageMaker Debugger hook parameters."""

    collection_configurations: Sequence[CollectionConfiguration] | None = None
    """Configuration information for Amazon SageMaker Debugger tensor collections. To
    learn more about how to configure the `CollectionConfiguration` parameter, see
    [Use the SageMaker and Debugger Configuration API Operations to Create,
    Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """
