"""JupyterServerAppSettings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.code_repository import CodeRepository
    from ..shapes.resource_spec import ResourceSpec


@frozen(kw_only=True, repr=False, eq=False)
class JupyterServerAppSettings(Structure):
    """The JupyterServer app settings."""

    default_resource_spec: ResourceSpec | None = None
    """The default instance type and the Amazon Resource Name (ARN) of the default
    SageMaker AI image used by the JupyterServer app. If you use the
    `LifecycleConfigArns` parameter, then this parameter is also required.
    """

    lifecycle_config_arns: Sequence[str] | None = None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the
    JupyterServerApp. If you use this parameter, the `DefaultResourceSpec`
    parameter is also required.

    **Note:** To remove a Lifecycle Config, you must set `LifecycleConfigArns` to
    an empty list.
    """

    code_repositories: Sequence[CodeRepository] | None = None
    """A list of Git repositories that SageMaker AI automatically displays to users
    for cloning in the JupyterServer application.
    """
