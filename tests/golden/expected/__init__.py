"""Typed AWS: requests, responses, clients, paginators and waiters as classes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.absent import (
        AbsentMemberError as AbsentMemberError,
        AbsentValueError as AbsentValueError,
        evolve as evolve,
        is_absent as is_absent,
    )
    from ._runtime.asynchronous.bodies import AsyncStreamingBody as AsyncStreamingBody
    from ._runtime.asynchronous.client import AsyncClient as AsyncClient
    from ._runtime.asynchronous.events import AsyncEventStream as AsyncEventStream
    from ._runtime.asynchronous.pages import (
        AsyncPageIterator as AsyncPageIterator,
        AsyncPages as AsyncPages,
        AsyncPaginator as AsyncPaginator,
    )
    from ._runtime.asynchronous.requests import AsyncRequest as AsyncRequest
    from ._runtime.asynchronous.wait_for import (
        AsyncStatusOrGoneWait as AsyncStatusOrGoneWait,
        AsyncStatusWait as AsyncStatusWait,
    )
    from ._runtime.batches.asynchronous import AsyncBatches as AsyncBatches
    from ._runtime.batches.outcomes import (
        BatchError as BatchError,
        BatchOutcome as BatchOutcome,
    )
    from ._runtime.batches.sending import Batches as Batches
    from ._runtime.blobs import BlobLike as BlobLike
    from ._runtime.calls.argument_error import ArgumentError as ArgumentError
    from ._runtime.calls.client import Client as Client
    from ._runtime.calls.roles import assume_role as assume_role
    from ._runtime.calls.sessions import set_default_session as set_default_session
    from ._runtime.calls.version import __version__ as __version__
    from ._runtime.calls.wait_error import (
        StatusError as StatusError,
        WaitError as WaitError,
    )
    from ._runtime.calls.wait_for import (
        StatusOrGoneWait as StatusOrGoneWait,
        StatusWait as StatusWait,
    )
    from ._runtime.calls.waiter import Waiter as Waiter, WaiterConfig as WaiterConfig
    from ._runtime.conversion_error import (
        ConversionError as ConversionError,
        UnexpectedValueWarning as UnexpectedValueWarning,
    )
    from ._runtime.convert.api import (
        from_dict as from_dict,
        from_json as from_json,
        to_dict as to_dict,
        to_json as to_json,
    )
    from ._runtime.convert.converters import (
        dict_converter as dict_converter,
        json_converter as json_converter,
    )
    from ._runtime.convert.cattrs_hooks import (
        configure_converter as configure_converter,
    )
    from ._runtime.duplex.requests import (
        DuplexRequest as DuplexRequest,
        StreamEndedError as StreamEndedError,
    )
    from ._runtime.duplex.stream import AsyncDuplexStream as AsyncDuplexStream
    from ._runtime.enums import OpenEnum as OpenEnum
    from ._runtime.error_codes import is_not_found as is_not_found
    from ._runtime.errors import (
        ServiceError as ServiceError,
        UnreadableResponseError as UnreadableResponseError,
    )
    from ._runtime.failures import (
        PartialFailureError as PartialFailureError,
        failures_of as failures_of,
        raise_failures as raise_failures,
    )
    from ._runtime.paging.config import PaginationConfig as PaginationConfig
    from ._runtime.paging.pages import PageIterator as PageIterator, Pages as Pages
    from ._runtime.paging.paginator import (
        BasePaginator as BasePaginator,
        Paginator as Paginator,
    )
    from ._runtime.required import required as required
    from ._runtime.shapes import (
        JSONValue as JSONValue,
        PartialResponse as PartialResponse,
        Request as Request,
        Response as Response,
        ResponseMetadata as ResponseMetadata,
        StatusOrGoneRequest as StatusOrGoneRequest,
        StatusRequest as StatusRequest,
        Structure as Structure,
        Variant as Variant,
    )
    from ._runtime.streams.bodies import (
        StreamingBody as StreamingBody,
        StreamingInput as StreamingInput,
    )
    from ._runtime.streams.events import EventStream as EventStream
    from ._runtime.unions import UnknownVariant as UnknownVariant
else:
    from ._runtime.lazy import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        """
_runtime.absent: AbsentMemberError AbsentValueError evolve is_absent
_runtime.asynchronous.bodies: AsyncStreamingBody
_runtime.asynchronous.client: AsyncClient
_runtime.asynchronous.events: AsyncEventStream
_runtime.asynchronous.pages: AsyncPageIterator AsyncPages AsyncPaginator
_runtime.asynchronous.requests: AsyncRequest
_runtime.asynchronous.wait_for: AsyncStatusOrGoneWait AsyncStatusWait
_runtime.batches.asynchronous: AsyncBatches
_runtime.batches.outcomes: BatchError BatchOutcome
_runtime.batches.sending: Batches
_runtime.blobs: BlobLike
_runtime.calls.argument_error: ArgumentError
_runtime.calls.client: Client
_runtime.calls.roles: assume_role
_runtime.calls.sessions: set_default_session
_runtime.calls.version: __version__
_runtime.calls.wait_error: StatusError WaitError
_runtime.calls.wait_for: StatusOrGoneWait StatusWait
_runtime.calls.waiter: Waiter WaiterConfig
_runtime.conversion_error: ConversionError UnexpectedValueWarning
_runtime.convert.api: from_dict from_json to_dict to_json
_runtime.convert.converters: dict_converter json_converter
_runtime.convert.cattrs_hooks: configure_converter
_runtime.duplex.requests: DuplexRequest StreamEndedError
_runtime.duplex.stream: AsyncDuplexStream
_runtime.enums: OpenEnum
_runtime.error_codes: is_not_found
_runtime.errors: ServiceError UnreadableResponseError
_runtime.failures: PartialFailureError failures_of raise_failures
_runtime.paging.config: PaginationConfig
_runtime.paging.pages: PageIterator Pages
_runtime.paging.paginator: BasePaginator Paginator
_runtime.required: required
_runtime.shapes: JSONValue PartialResponse Request Response ResponseMetadata StatusOrGoneRequest StatusRequest Structure Variant
_runtime.streams.bodies: StreamingBody StreamingInput
_runtime.streams.events: EventStream
_runtime.unions: UnknownVariant
""",
    )
