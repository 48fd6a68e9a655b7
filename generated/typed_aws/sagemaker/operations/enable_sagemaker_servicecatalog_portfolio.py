"""EnableSagemakerServicecatalogPortfolio of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class EnableSagemakerServicecatalogPortfolioResponse(Response):
    """The response of `EnableSagemakerServicecatalogPortfolio`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class EnableSagemakerServicecatalogPortfolioRequest(
    Request[EnableSagemakerServicecatalogPortfolioResponse]
):
    """Enables using Service Catalog in SageMaker. Service Catalog is used to create
    SageMaker projects.
    """

    __operation__: ClassVar = "EnableSagemakerServicecatalogPortfolio"
    __response__: ClassVar = EnableSagemakerServicecatalogPortfolioResponse
