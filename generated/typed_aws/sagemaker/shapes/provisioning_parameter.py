"""ProvisioningParameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ProvisioningParameter(Structure):
    """A key value pair used when you provision a project as a service catalog
    product. For information, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    key: str | None = None
    value: str | None = None
