"""ServiceCatalogProvisioningDetails of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.provisioning_parameter import ProvisioningParameter


@frozen(kw_only=True, repr=False, eq=False)
class ServiceCatalogProvisioningDetails(Structure):
    """Details that you specify to provision a service catalog product. For
    information about service catalog, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    product_id: str
    """The ID of the product to provision."""

    provisioning_artifact_id: str | None = None
    """The ID of the provisioning artifact."""

    path_id: str | None = None
    """The path identifier of the product. This value is optional if the product has
    a default path, and required if the product has more than one path.
    """

    provisioning_parameters: Sequence[ProvisioningParameter] | None = None
    """A list of key value pairs that you specify when you provision a product."""
