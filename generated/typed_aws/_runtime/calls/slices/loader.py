"""botocore's loader of models, on slices."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from .model import service_model
from .slice_file import Slice

if TYPE_CHECKING:
    from ...checkers.botocore_types import Loader


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
