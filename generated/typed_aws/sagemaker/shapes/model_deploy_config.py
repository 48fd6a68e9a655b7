"""ModelDeployConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelDeployConfig(Structure):
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """

    auto_generate_endpoint_name: bool | None = None
    """Set to `True` to automatically generate an endpoint name for a one-click
    Autopilot model deployment; set to `False` otherwise. The default value is
    `False`.

    **Note:** If you set `AutoGenerateEndpointName` to `True`, do not specify the
    `EndpointName`; otherwise a 400 error is thrown.
    """

    endpoint_name: str | None = None
    """Specifies the endpoint name to use for a one-click Autopilot model deployment
    if the endpoint name is not generated automatically.

    **Note:** Specify the `EndpointName` if and only if you set
    `AutoGenerateEndpointName` to `False`; otherwise a 400 error is thrown.
    """
