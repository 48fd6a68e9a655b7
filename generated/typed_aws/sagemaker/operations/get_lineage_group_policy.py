"""GetLineageGroupPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class GetLineageGroupPolicyResponse(Response):
    """The response of `GetLineageGroupPolicy`, with `lineage_group_arn` and
    `resource_policy`.
    """

    lineage_group_arn: str | None = None
    resource_policy: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class GetLineageGroupPolicyRequest(Request[GetLineageGroupPolicyResponse]):
    """The resource policy for the lineage group."""

    __operation__: ClassVar = "GetLineageGroupPolicy"
    __response__: ClassVar = GetLineageGroupPolicyResponse

    lineage_group_name: str
