"""ServiceCatalogProvisioningDetails of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
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
    provisioning_artifact_id: str | None = None
    path_id: str | None = None
    provisioning_parameters: Sequence[ProvisioningParameter] = ABSENT
