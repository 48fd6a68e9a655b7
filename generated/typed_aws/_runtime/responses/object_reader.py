"""The base of what reads bodies as objects, without dicts."""

from __future__ import annotations

from collections.abc import Mapping
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..conversion_error import ConversionError
from ..lazy import SDK
from ..shapes import Response
from .output_shape import output_shape

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel

R = TypeVar("R", bound=Response)

# It contains the package because two SDKs may share one botocore client.
RESPONSE_KEY = f"{__package__}.response"
"""The entry of what `ObjectReader.read` returns that has the object."""

_LOG = getLogger(SDK)


def log_parsed_by_botocore(operation: OperationModel, reason: str) -> None:
    """Log why botocore parses responses of an operation."""
    service = operation.service_model.service_name
    text = "botocore parses a response of %s %s: %s"
    _LOG.debug(text, service, operation.name, reason)


class ObjectReader(Generic[R]):
    """Reads the bodies of an operation's responses as objects.

    botocore's handlers see the metadata only, unless a subclass shows them more.

    Attributes:
        operation: botocore's name of the operation.
        model: botocore's model of it.
        response: The class of the responses.
        empty_body: The body that botocore is left to parse.
        result_handler: The name of botocore's handler that changes results, if there is
            one and the reader takes its changes into account.
        payload: botocore's name of the member that is the whole body, if there is one.
        outside_body: The members in headers, and the status: their names in bodies by
            their names in botocore's results.
    """

    operation: str
    model: OperationModel
    empty_body: bytes
    result_handler: str | None = None

    def __init__(self, operation: OperationModel, response: type[R]) -> None:
        """Read the bodies of an operation."""
        self.operation = operation.name
        self.model = operation
        self.response = response
        shape = output_shape(operation)
        self._logged: set[str] = set()
        self.payload: str | None = shape.serialization.get("payload")
        self.outside_body: Mapping[str, str] = {
            name: member.serialization.get("name", name)
            for name, member in shape.members.items()
            if "location" in member.serialization
        }

    def leave_to_botocore(self, reason: str) -> None:
        """Log, once for each reason, why botocore parses a response."""
        if _LOG.isEnabledFor(DEBUG) and reason not in self._logged:
            self._logged.add(reason)
            log_parsed_by_botocore(self.model, reason)

    def read(self, response: dict[str, Any]) -> Mapping[str, object]:
        """Read a response, as botocore's parsers take it.

        It may raise any exception: botocore then parses the body.

        Returns:
            What to add to botocore's result.
        """
        raise NotImplementedError

    def load(self) -> None:
        """Import and compile what `read` needs."""
        raise NotImplementedError

    def take_response(self, parsed: dict[str, Any]) -> R | None:
        """Take the object out of botocore's result, and complete it.

        Headers, the status and the metadata are added from botocore's result.

        Returns:
            The object; `None` if botocore parsed the body.

        Raises:
            ConversionError: A header does not fit its member.
        """
        if RESPONSE_KEY not in parsed:
            return None
        from ..convert.decode import metadata

        response: R = parsed.pop(RESPONSE_KEY)
        # The class is frozen; this is still part of making the object.
        object.__setattr__(response, "response_metadata", metadata(parsed))
        if self.outside_body:
            self._set_members_outside_body(response, parsed)
        return response

    def _set_members_outside_body(
        self, response: R, parsed: Mapping[str, object]
    ) -> None:
        from ..convert.codec import RESPONSE_DECODER, converter_for
        from ..convert.members import members

        misfit: ConversionError | None = None
        cls: type = self.response
        for member in members(cls):
            if member.wire in self.outside_body:
                path = f"{self.response.__name__}.{member.name}"
                value = parsed.get(member.wire)
                convert = converter_for(
                    RESPONSE_DECODER, member.type, path, sensitive=member.sensitive
                )
                try:
                    value = convert(value)
                except ConversionError as error:
                    misfit = misfit or error
                object.__setattr__(response, member.name, value)
        if misfit is not None:
            misfit.partial = response
            raise misfit
