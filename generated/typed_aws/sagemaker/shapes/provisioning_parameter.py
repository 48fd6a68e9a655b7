"""ProvisioningParameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ProvisioningParameter:
    """A key value pair used when you provision a project as a service catalog
    product. For information, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    key: str | None = field(default=None, metadata=wire("Key"))
    """The key that identifies a provisioning parameter."""

    value: str | None = field(default=None, metadata=wire("Value"))
    """The value of the provisioning parameter."""
