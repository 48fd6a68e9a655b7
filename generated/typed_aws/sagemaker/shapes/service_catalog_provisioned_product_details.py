"""ServiceCatalogProvisionedProductDetails of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ServiceCatalogProvisionedProductDetails(Structure):
    """Details of a provisioned service catalog product. For information about
    service catalog, see [What is Amazon Web Services Service
    Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    """

    provisioned_product_id: str | None = None
    provisioned_product_status_message: str | None = None
