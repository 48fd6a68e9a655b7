"""DisableSagemakerServicecatalogPortfolio of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DisableSagemakerServicecatalogPortfolioResponse(Response):
    """The response of `DisableSagemakerServicecatalogPortfolio`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DisableSagemakerServicecatalogPortfolioRequest(
    Request[DisableSagemakerServicecatalogPortfolioResponse]
):
    """Disables using Service Catalog in SageMaker. Service Catalog is used to create
    SageMaker projects.
    """

    __operation__: ClassVar = "DisableSagemakerServicecatalogPortfolio"
    __response__: ClassVar = DisableSagemakerServicecatalogPortfolioResponse
