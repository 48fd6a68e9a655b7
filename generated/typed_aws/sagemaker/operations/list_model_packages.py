"""ListModelPackages of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.model_approval_status import model_approval_status_or_none
from ..shapes.model_package_registration_type import (
    model_package_registration_type_or_none,
)
from ..shapes.model_package_status import model_package_status_or_none
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.model_approval_status import (
        ModelApprovalStatus,
        ModelApprovalStatusLike,
    )
    from ..shapes.model_life_cycle import ModelLifeCycle
    from ..shapes.model_package_registration_type import ModelPackageRegistrationType
    from ..shapes.model_package_status import ModelPackageStatus
    from ..shapes.sort_order import SortOrder, SortOrderLike


class ModelPackageSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


ModelPackageSortByLike: TypeAlias = (
    ModelPackageSortBy
    | Literal[
        "Name",
        "CreationTime",
    ]
)


def model_package_sort_by_or_none(
    value: ModelPackageSortByLike | None, /
) -> ModelPackageSortBy | None:
    return None if value is None else converted(ModelPackageSortBy, value)


class ModelPackageType(OpenEnum):
    VERSIONED = "Versioned"
    UNVERSIONED = "Unversioned"
    BOTH = "Both"


ModelPackageTypeLike: TypeAlias = (
    ModelPackageType
    | Literal[
        "Versioned",
        "Unversioned",
        "Both",
    ]
)


def model_package_type_or_none(
    value: ModelPackageTypeLike | None, /
) -> ModelPackageType | None:
    return None if value is None else converted(ModelPackageType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageSummary(Structure):
    """Provides summary information about a model package."""

    model_package_name: str | None = None
    """The name of the model package."""

    model_package_group_name: str | None = None
    """If the model package is a versioned model, the model group that the versioned
    model belongs to.
    """

    model_package_version: int | None = None
    """If the model package is a versioned model, the version of the model."""

    model_package_arn: str | None = None
    """The Amazon Resource Name (ARN) of the model package."""

    model_package_description: str | None = None
    """A brief description of the model package."""

    creation_time: datetime | None = None
    """A timestamp that shows when the model package was created."""

    model_package_status: ModelPackageStatus | None = field(
        default=None, converter=model_package_status_or_none
    )
    """The overall status of the model package."""

    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=model_approval_status_or_none
    )
    """The approval status of the model. This can be one of the following values.

    - `APPROVED` - The model is approved
    - `REJECTED` - The model is rejected.
    - `PENDING_MANUAL_APPROVAL` - The model is waiting for manual approval.
    """

    model_life_cycle: ModelLifeCycle | None = None
    """A structure describing the current state of the model in its life cycle."""

    model_package_registration_type: ModelPackageRegistrationType | None = field(
        default=None, converter=model_package_registration_type_or_none
    )
    """The package registration type of the model package summary."""


@frozen(kw_only=True, repr=False, eq=False)
class ListModelPackagesResponse(Response):
    """The response of `ListModelPackages`, with `model_package_summary_list` and
    `next_token`.
    """

    model_package_summary_list: Sequence[ModelPackageSummary] | None = None
    """An array of `ModelPackageSummary` objects, each of which lists a model
    package.
    """

    next_token: str | None = None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of model packages, use it in the subsequent request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListModelPackagesRequest(Request[ListModelPackagesResponse]):
    """Lists the model packages that have been created."""

    __operation__: ClassVar = "ListModelPackages"
    __response__: ClassVar = ListModelPackagesResponse

    creation_time_after: datetime | None = None
    """A filter that returns only model packages created after the specified time
    (timestamp).
    """

    creation_time_before: datetime | None = None
    """A filter that returns only model packages created before the specified time
    (timestamp).
    """

    max_results: int | None = None
    """The maximum number of model packages to return in the response."""

    name_contains: str | None = None
    """A string in the model package name. This filter returns only model packages
    whose name contains the specified string.
    """

    model_approval_status: ModelApprovalStatus | None = field(
        default=None, converter=model_approval_status_or_none
    )
    """A filter that returns only the model packages with the specified approval
    status.
    """

    model_package_group_name: str | None = None
    """A filter that returns only model versions that belong to the specified model
    group.
    """

    model_package_type: ModelPackageType | None = field(
        default=None, converter=model_package_type_or_none
    )
    """A filter that returns only the model packages of the specified type. This can
    be one of the following values.

    - `UNVERSIONED` - List only unversioined models. This is the default value if
      no `ModelPackageType` is specified.
    - `VERSIONED` - List only versioned models.
    - `BOTH` - List both versioned and unversioned models.
    """

    next_token: str | None = None
    """If the response to a previous `ListModelPackages` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of model packages,
    use the token in the next request.
    """

    sort_by: ModelPackageSortBy | None = field(
        default=None, converter=model_package_sort_by_or_none
    )
    """The parameter by which to sort the results. The default is `CreationTime`."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """The sort order for the results. The default is `Ascending`."""


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
            name_contains: A string in the model package name.
            model_approval_status: A filter that returns only the model packages with
                the specified approval status.
            model_package_group_name: A filter that returns only model versions that
                belong to the specified model group.
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
