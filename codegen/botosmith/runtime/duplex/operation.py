"""The facts about an operation with events in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..calls.operation import Operation
from ..shapes import Response
from .events import EventWriter
from .requests import DuplexRequest

if TYPE_CHECKING:
    from ..static_types.botocore_types import (
        AnyBotoClient,
        OperationModel,
        ServiceModel,
        __version__,
        xform_name,
    )
else:
    from botocore import __version__, xform_name

R = TypeVar("R", bound=Response)


class DuplexOperation(Operation[R]):
    """An operation that botocore's clients do not have, although its models do.

    Attributes:
        writer: Makes the messages of its events.
    """

    def __init__(
        self, boto: AnyBotoClient, request: type[DuplexRequest[Any, Any, R]]
    ) -> None:
        """Look up the operation."""
        service: ServiceModel = boto.meta.service_model
        self.name = request.__operation__
        if self.name not in service.operation_names:
            raise NotImplementedError(
                f"botocore {__version__} has no operation {self.name} for "
                f"{service.service_name}; a newer version may have it"
            )
        self.method = xform_name(self.name)
        self.request: Any = request
        self.response = request.__stream_response_class__()
        self.model: OperationModel = service.operation_model(self.name)
        self.body_reader = None
        meta: Any = boto.meta
        self._config = meta.config
        self.writer = EventWriter(request, self.model, self.method, boto)
