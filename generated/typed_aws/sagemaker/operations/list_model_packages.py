"""ListModelPackages of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.model_approval_status import ModelApprovalStatus
from ..shapes.model_package_registration_type import ModelPackageRegistrationType
from ..shapes.model_package_status import ModelPackageStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.model_approval_status import ModelApprovalStatusLike
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.sort_order import SortOrderLike


class ModelPackageSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


ModelPackageSortByLike: TypeAlias = ModelPackageSortBy | Literal["Name", "CreationTime"]


class ModelPackageType(OpenEnum):
    VERSIONED = "Versioned"
    UNVERSIONED = "Unversioned"
    BOTH = "Both"


ModelPackageTypeLike: TypeAlias = (
    ModelPackageType | Literal["Versioned", "Unversioned", "Both"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageSummary(Structure):
    """Provides summary information about a model package."""

    model_package_name: str | None = None
    model_package_group_name: str | None = None
    model_package_version: int | None = None
    model_package_arn: str = ABSENT
    model_package_description: str | None = None
    creation_time: datetime = ABSENT
    model_package_status: ModelPackageStatus = field(
        default=ABSENT, converter=as_enum(ModelPackageStatus)
    )
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    model_life_cycle: ModelLifeCycle | None = None
    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=or_none(ModelPackageRegistrationType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListModelPackagesResponse(Response):
    """The response of `ListModelPackages`, with `model_package_summary_list` and
    `next_token`.
    """

    model_package_summary_list: Sequence[ModelPackageSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelPackagesRequest(Request[ListModelPackagesResponse]):
    """Lists the model packages that have been created."""

    __operation__: ClassVar = "ListModelPackages"
    __response__: ClassVar = ListModelPackagesResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=or_none(ModelApprovalStatus)
    )
    model_package_group_name: str | None = None
    model_package_type: ModelPackageType | None = field(
        default=None, converter=or_none(ModelPackageType)
    )
    next_token: str | None = None
    sort_by: ModelPackageSortBy | None = field(
        default=None, converter=or_none(ModelPackageSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListModelPackagesPaginator(
    Paginator[ListModelPackagesResponse, ModelPackageSummary]
):
    """The pages of `ListModelPackages`."""

    rules: paging.Rules[ListModelPackagesResponse, ModelPackageSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.model_package_summary_list,
            put=lambda page, value: evolve(page, model_package_summary_list=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        model_approval_status: ModelApprovalStatusLike | None = None,
        model_package_group_name: str | None = None,
        model_package_type: ModelPackageTypeLike | None = None,
        sort_by: ModelPackageSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelPackagesResponse, ModelPackageSummary]:
        """Page through `ListModelPackages`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only model packages created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only model packages created
                before the specified time (timestamp).
            name_contains: A string in the model package name. At most 63 characters.
            model_approval_status: A filter that returns only the model packages with
                the specified approval status.
            model_package_group_name: A filter that returns only model versions that
                belong to the specified model group. 1 to 170 characters.
            model_package_type: A filter that returns only the model packages of the
                specified type.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelPackagesRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                model_approval_status=model_approval_status,
                model_package_group_name=model_package_group_name,
                model_package_type=model_package_type,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
