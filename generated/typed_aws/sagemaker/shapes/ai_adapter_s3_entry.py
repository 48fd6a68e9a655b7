"""AIAdapterS3Entry of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AIAdapterS3Entry(Structure):
    """A LoRA adapter entry identified by an Amazon S3 URI."""

    adapter_id: str
    """A unique identifier for the adapter. This ID is used as the inference
    component name when the adapter is deployed. The ID must start and end with an
    alphanumeric character, can contain hyphens between alphanumeric characters,
    and can be up to 63 characters long.
    """

    s3_uri: str
    """The Amazon S3 URI of the directory that contains the LoRA adapter artifacts in
    PEFT format.
    """
