"""botocore's loader of models and its resolver of endpoints, on slices."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from .model import service_model
from .slice_file import Slice

if TYPE_CHECKING:
    from ...checkers.botocore_types import EndpointResolver, Loader
else:
    from botocore.regions import EndpointResolver


class SlicedLoader:
    """A session's loader, except for the models of one service.

    Attributes:
        complete_model: Loads botocore's own model of the service.
        is_documented: Whether the help of its client was restored.
    """

    def __init__(self, found: Slice, inner: Loader) -> None:
        self.is_documented = False
        self._slice = found
        self._inner = inner
        self.complete_model = partial(
            inner.load_service_model, found.service, "service-2", api_version=None
        )

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def load_service_model(
        self, service_name: str, type_name: str, api_version: str | None = None
    ) -> Mapping[str, Any]:
        """Load a model; see botocore's loader."""
        found = self._slice
        if service_name == found.service and api_version in (None, found.version):
            if type_name == "service-2":
                return service_model(found, self.complete_model)
            if type_name == "endpoint-rule-set-1" and found.rules is not None:
                return found.rules
        return self._inner.load_service_model(
            service_name, type_name, api_version=api_version
        )


class SlicedResolver:
    """A resolver of endpoints that has the data of one service.

    botocore's own resolver changes its data while it resolves, so that clients in
    several threads cannot share it.
    """

    def __init__(
        self, endpoints: Mapping[str, Any], complete: Callable[[], EndpointResolver]
    ) -> None:
        """Parse the data.

        Args:
            endpoints: The data.
            complete: Makes botocore's own resolver, for other services.
        """
        self._services: list[str] = endpoints["services"]
        self._complete = complete
        # Without `uses_builtin_data` botocore would not use endpoint rule sets.
        self._inner = EndpointResolver(
            json.loads(endpoints["data"]), uses_builtin_data=True
        )

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def construct_endpoint(self, service_name: str, *args: Any, **kwargs: Any) -> Any:
        """Resolve an endpoint; see botocore's resolver."""
        resolver = self._resolver(service_name)
        return resolver.construct_endpoint(service_name, *args, **kwargs)

    def get_available_endpoints(
        self, service_name: str, *args: Any, **kwargs: Any
    ) -> Any:
        """List the endpoints of a service; see botocore's resolver."""
        resolver = self._resolver(service_name)
        return resolver.get_available_endpoints(service_name, *args, **kwargs)

    def get_service_endpoints_data(
        self, service_name: str, *args: Any, **kwargs: Any
    ) -> Any:
        """The endpoints of a service; see botocore's resolver."""
        resolver = self._resolver(service_name)
        return resolver.get_service_endpoints_data(service_name, *args, **kwargs)

    def _resolver(self, service: str) -> EndpointResolver:
        return self._inner if service in self._services else self._complete()
