"""ModelDeployResult of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelDeployResult:
    """Provides information about the endpoint of the model deployment."""

    endpoint_name: str | None = field(default=None, metadata=wire("EndpointName"))
    """The name of the endpoint to which the model has been deployed.

    **Note:** If model deployment fails, this field is omitted from the response.
    """
