"""GetSagemakerServicecatalogPortfolioStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Request, Response


class SagemakerServicecatalogStatus(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


SagemakerServicecatalogStatusLike: TypeAlias = (
    SagemakerServicecatalogStatus | Literal["Enabled", "Disabled"]
)


@frozen(kw_only=True, repr=False, eq=False)
class GetSagemakerServicecatalogPortfolioStatusResponse(Response):
    """The response of `GetSagemakerServicecatalogPortfolioStatus`, with `status`."""

    status: SagemakerServicecatalogStatus | None = field(
        default=None, converter=or_none(SagemakerServicecatalogStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class GetSagemakerServicecatalogPortfolioStatusRequest(
    Request[GetSagemakerServicecatalogPortfolioStatusResponse]
):
    """Gets the status of Service Catalog in SageMaker. Service Catalog is used to
    create SageMaker projects.
    """

    __operation__: ClassVar = "GetSagemakerServicecatalogPortfolioStatus"
    __response__: ClassVar = GetSagemakerServicecatalogPortfolioStatusResponse
