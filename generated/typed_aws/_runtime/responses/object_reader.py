"""The base of what reads bodies as objects, without dicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic

from ..conversion_error import ConversionError
from ..convert.codec import RESPONSE_DECODER, converter_for
from ..convert.decode import metadata
from ..convert.members import members
from ..shapes import R
from ..unsupported import FastPath
from .output_shape import output_shape

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from ..static_types.botocore_types import (
        Change,
        OperationModel,
        Parse,
        Parsed,
        StructureShape,
    )


def object_path(operation: OperationModel) -> FastPath:
    """Make the path on which botocore does not parse responses of an operation."""
    service = operation.service_model.service_name
    return FastPath(f"botocore parses a response of {service} {operation.name}")


class ObjectReader(Generic[R]):
    """Reads the bodies of an operation's responses as objects.

    Attributes:
        model: botocore's model of the operation.
        shape: Its shape of the operation's output.
        response: The class of the responses.
        payload: botocore's name of the member that is the whole body, if there is one.
        path: What says why botocore parses a response.
        outside_body: The members in headers, and the status: their names in bodies by
            their names in botocore's results.
        in_body: The other members: their attributes by their names in botocore's
            results; an attribute is empty if the class does not have the member.
        deferred: The names of botocore's handlers for results that may change objects
            later, and their events.
    """

    def __init__(
        self, operation: OperationModel, response: type[R], deferred: Mapping[str, str]
    ) -> None:
        shape = output_shape(operation)
        self.model: OperationModel = operation
        self.shape: StructureShape = shape
        self.response: type[R] = response
        self.path: FastPath = object_path(operation)
        self.payload: str | None = shape.serialization.get("payload")
        self.outside_body: Mapping[str, str] = {
            name: member.serialization.get("name", name)
            for name, member in shape.members.items()
            if "location" in member.serialization
        }
        cls: type = response
        attributes = {member.wire: member.name for member in members(cls)}
        self.in_body: Mapping[str, str] = {
            name: attributes.get(name, "")
            for name in shape.members
            if name not in self.outside_body
        }
        self.deferred: Mapping[str, str] = deferred

    def read(self, response: Parsed, parse: Parse) -> tuple[R, Parsed]:
        """Read a response, as botocore's parsers take it; `parse` is botocore's.

        Returns:
            The object, without what is outside of the body; and what botocore's result
            has of that.

        Raises:
            Unsupported: botocore must parse the response.
        """
        raise NotImplementedError

    def find_root(self, body: bytes) -> Element | None:
        """Find the root element of a body, if it is not that of an error."""
        return None

    def load(self) -> None:
        """Import and compile what `read` needs."""
        raise NotImplementedError

    def complete(self, response: R, parsed: Parsed, changes: Sequence[Change]) -> None:
        """Add to an object what botocore's result has, which nobody has looked at.

        That is the metadata, headers and the status. Handlers would make the changes in
        the body.

        Raises:
            ConversionError: A header does not fit its member.
        """
        # The class is frozen; this is still part of making the object.
        object.__setattr__(response, "response_metadata", metadata(parsed))
        if not self.outside_body:
            return
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
                if value is not None or not member.is_slot:
                    object.__setattr__(response, member.name, value)
        if misfit is not None:
            misfit.partial = response
            raise misfit
