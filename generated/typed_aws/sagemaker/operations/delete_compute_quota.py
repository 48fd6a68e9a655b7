"""DeleteComputeQuota of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteComputeQuotaResponse(Response):
    """The response of `DeleteComputeQuota`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteComputeQuotaRequest(Request[DeleteComputeQuotaResponse]):
    """Deletes the compute allocation from the cluster."""

    __operation__: ClassVar = "DeleteComputeQuota"
    __response__: ClassVar = DeleteComputeQuotaResponse

    compute_quota_id: str
