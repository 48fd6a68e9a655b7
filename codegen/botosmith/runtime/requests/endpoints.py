"""Resolving an operation's endpoint once, where nothing in a call can change it."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import iscoroutinefunction
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any

from ..checkers.override import override

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel

# Parameters of rule sets that depend on the credentials of a call, or that botocore
# mentions in the user agent.
_OF_CALLS = {"AccountId", "AccountIdEndpointMode"}


def context_parameters(operation: OperationModel) -> Mapping[str, Any]:
    """The parameters of the endpoint that paths in the arguments lead to."""
    # botocore 1.35 does not know them.
    found: Any = getattr(operation, "operation_context_parameters", None)
    return found or {}


def remembering(resolver: Any) -> Endpoints:
    """Make a resolver that remembers the endpoints of operations.

    Args:
        resolver: The resolver of a client of botocore or aiobotocore.
    """
    if iscoroutinefunction(resolver.construct_endpoint):
        return AsyncEndpoints(resolver)
    return Endpoints(resolver)


class Endpoints:
    """botocore's resolver of a client, which remembers the endpoints of operations."""

    _log = getLogger("botocore.regions")

    def __init__(self, resolver: Any) -> None:
        """Remember what a resolver finds.

        Args:
            resolver: The other resolver.
        """
        self._resolver = resolver
        self._found: dict[str, Any] = {}

    def construct_endpoint(
        self, operation_model: OperationModel, call_args: Any, request_context: Any
    ) -> Any:
        """Resolve an endpoint, as botocore's method does."""
        found = self._remembered(operation_model)
        if found is None:
            found = self._resolver.construct_endpoint(
                operation_model=operation_model,
                call_args=call_args,
                request_context=request_context,
            )
            self._remember(operation_model, found)
        return found

    def auth_schemes_to_signing_ctx(self, auth_schemes: Any) -> Any:
        """Choose how to sign, as botocore's method does."""
        return self._resolver.auth_schemes_to_signing_ctx(auth_schemes)

    def _remembered(self, operation: OperationModel) -> Any:
        if self._log.isEnabledFor(DEBUG):
            return None
        return self._found.get(operation.name)

    def _remember(self, operation: OperationModel, found: Any) -> None:
        if not self._depends_on_call(operation):
            self._found[operation.name] = found

    def _depends_on_call(self, operation: OperationModel) -> bool:
        shape = operation.input_shape
        return (
            not _OF_CALLS.isdisjoint(self._resolver._param_definitions)
            or bool(context_parameters(operation))
            or (
                shape is not None
                and any("contextParam" in m.metadata for m in shape.members.values())
            )
        )


class AsyncEndpoints(Endpoints):
    """The same for aiobotocore's resolver."""

    _log = getLogger("aiobotocore.regions")

    @override
    async def construct_endpoint(
        self, operation_model: OperationModel, call_args: Any, request_context: Any
    ) -> Any:
        """Resolve an endpoint, as aiobotocore's method does."""
        found = self._remembered(operation_model)
        if found is None:
            found = await self._resolver.construct_endpoint(
                operation_model=operation_model,
                call_args=call_args,
                request_context=request_context,
            )
            self._remember(operation_model, found)
        return found
