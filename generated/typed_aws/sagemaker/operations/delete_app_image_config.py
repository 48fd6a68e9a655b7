"""DeleteAppImageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAppImageConfigResponse(Response):
    """The response of `DeleteAppImageConfig`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAppImageConfigRequest(Request[DeleteAppImageConfigResponse]):
    """Deletes an AppImageConfig."""

    __operation__: ClassVar = "DeleteAppImageConfig"
    __response__: ClassVar = DeleteAppImageConfigResponse

    app_image_config_name: str
