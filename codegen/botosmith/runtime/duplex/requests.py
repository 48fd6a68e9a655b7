"""What programs give to streams in both directions: requests, and events in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from ..shapes import R_co, Response, Structure

if TYPE_CHECKING:
    from ..static_types.botocore_types import xform_name
else:
    from botocore import xform_name

In_co = TypeVar("In_co", covariant=True)
Out_co = TypeVar("Out_co", covariant=True)


class StreamEndedError(RuntimeError):
    """The service has ended a stream in order, so it takes no more events."""


class DuplexRequest(Structure, Generic[In_co, Out_co, R_co]):
    """Base of what operations with events in both directions take.

    `In_co` is what `send` of the stream takes, `Out_co` the events that the service
    sends, and `R_co` the class of the response. The client's method of the operation
    opens the stream; the client's `send` refuses these requests.
    """

    __slots__ = ()

    __operation__: ClassVar[str]
    __response__: ClassVar[type[Response]]
    __events__: ClassVar[object]
    """The union of the events that are sent."""

    if TYPE_CHECKING:
        # An event that is sent, for types that do not name this class.
        def __event__(self) -> In_co: ...

    @classmethod
    def __response_class__(cls) -> type[R_co]:
        """Refuse what is for requests with one response, such as `Client.send`.

        Raises:
            TypeError: Always; it names the method that opens the stream.
        """
        raise TypeError(
            f"{cls.__operation__} has events in both directions: `{cls.__method__()}` "
            "of the asynchronous client opens its stream, and nothing else sends its "
            "requests"
        )

    @classmethod
    def __method__(cls) -> str:
        """The name of the client's method."""
        return xform_name(cls.__operation__)

    @classmethod
    def __stream_response_class__(cls) -> type[R_co]:
        """The class of the responses, for types that do not name this class."""
        # The type of a class variable cannot contain the class's type parameter.
        return cast("type[R_co]", cls.__response__)
