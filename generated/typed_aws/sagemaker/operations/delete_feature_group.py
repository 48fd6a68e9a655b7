"""DeleteFeatureGroup of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteFeatureGroupResponse(Response):
    """The response of `DeleteFeatureGroup`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteFeatureGroupRequest(Request[DeleteFeatureGroupResponse]):
    """Delete the `FeatureGroup` and any data that was written to the `OnlineStore`
    of the `FeatureGroup`. Data cannot be accessed from the `OnlineStore`
    immediately after `DeleteFeatureGroup` is called.

    Data written into the `OfflineStore` will not be deleted. The Amazon Web
    Services Glue database and tables that are automatically created for your
    `OfflineStore` are not deleted.

    Note that it can take approximately 10-15 minutes to delete an `OnlineStore`
    `FeatureGroup` with the `InMemory` `StorageType`.
    """

    __operation__: ClassVar = "DeleteFeatureGroup"
    __response__: ClassVar = DeleteFeatureGroupResponse

    feature_group_name: str
