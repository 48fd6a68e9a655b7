"""What a client has to know of an operation to call it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import botocore

from ..shapes import Request, Response

if TYPE_CHECKING:
    from botocore.client import BaseClient
    from botocore.model import OperationModel

    from ..responses.hook import Way
    from ..responses.json_decoder import ObjectWay

R = TypeVar("R", bound=Response)


class Operation(Generic[R]):
    """An operation, as a botocore client offers it.

    Codecs are asked for anew at each call, for users' hooks may replace them; and they
    are imported then, for that is half of the time that importing a client would take.
    """

    def __init__(self, boto: BaseClient, request: type[Request[R]]) -> None:
        """Look the operation up.

        Args:
            boto: The client.
            request: The class of the operation's requests.

        Raises:
            NotImplementedError: If the botocore that is installed lacks the operation.
        """
        self.name = request.__operation__
        self.method = botocore.xform_name(self.name)
        self.request = request
        # A class variable's type cannot name the class's type parameter.
        self.response = cast("type[R]", request.__response__)
        self.model = _model(boto, self.name, self.method)
        self._to_objects: ObjectWay[R] | None = None
        self.way = self._way()

    def _way(self) -> Way | None:
        # Not before they are needed: each module takes half a millisecond.
        from ..responses.json_decoder import ObjectWay, has_object_way

        if has_object_way(self.model) and self._knows_names():
            self._to_objects = ObjectWay(self.model, self.response)
            return self._to_objects
        from ..responses.botocore_parser import ParserWay, has_parser_way

        return ParserWay(self.model) if has_parser_way(self.model) else None

    def _knows_names(self) -> bool:
        """Whether the SDK calls members what bodies call them."""
        # So botocore marks who has left the query protocol, which the SDK may be for.
        if "awsQueryCompatible" not in self.model.service_model.metadata:
            return True
        from ..responses.wire_names import same_names

        return same_names(self.response, self.model)

    def encode(self, request: Request[R]) -> dict[str, object]:
        """Make the arguments of botocore's method."""
        from ..convert.codec import encoder

        return encoder(self.request, "dict")(request)

    def decode(self, parsed: dict[str, Any]) -> R:
        """Make the response of what botocore returned."""
        if self._to_objects is not None:
            made = self._to_objects.made(parsed)
            if made is not None:
                return made
        from ..convert.codec import decoder

        return decoder(self.response, "dict")(parsed)


def _model(boto: BaseClient, operation: str, method: str) -> OperationModel:
    service = boto.meta.service_model
    # botocore takes the methods of operations away that need HTTP/2.
    if operation not in service.operation_names or not hasattr(boto, method):
        raise NotImplementedError(
            f"botocore {botocore.__version__} has no {operation} of "
            f"{service.service_name}; a newer one may have it"
        )
    return service.operation_model(operation)
