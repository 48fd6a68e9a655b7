"""DeleteModelPackage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelPackageResponse(Response):
    """The response of `DeleteModelPackage`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteModelPackageRequest(Request[DeleteModelPackageResponse]):
    """Deletes a model package.

    A model package is used to create SageMaker models or list on Amazon Web
    Services Marketplace. Buyers can subscribe to model packages listed on Amazon
    Web Services Marketplace to create models in SageMaker.
    """

    __operation__: ClassVar = "DeleteModelPackage"
    __response__: ClassVar = DeleteModelPackageResponse

    model_package_name: str
