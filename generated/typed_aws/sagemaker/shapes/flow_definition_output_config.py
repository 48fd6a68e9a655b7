"""FlowDefinitionOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class FlowDefinitionOutputConfig(Structure):
    """Contains information about where human output will be stored."""

    s3_output_path: str
    """The Amazon S3 path where the object containing human output will be made
    available.

    To learn more about the format of Amazon A2I output data, see [Amazon A2I
    Output
    Data](https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-output-data.html).
    """

    kms_key_id: str | None = None
    """The Amazon Key Management Service (KMS) key ID for server-side encryption."""
