"""DeleteStudioLifecycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteStudioLifecycleConfigResponse(Response):
    """The response of `DeleteStudioLifecycleConfig`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteStudioLifecycleConfigRequest(Request[DeleteStudioLifecycleConfigResponse]):
    """Deletes the Amazon SageMaker AI Studio Lifecycle Configuration. In order to
    delete the Lifecycle Configuration, there must be no running apps using the
    Lifecycle Configuration. You must also remove the Lifecycle Configuration from
    UserSettings in all Domains and UserProfiles.
    """

    __operation__: ClassVar = "DeleteStudioLifecycleConfig"
    __response__: ClassVar = DeleteStudioLifecycleConfigResponse

    studio_lifecycle_config_name: str
