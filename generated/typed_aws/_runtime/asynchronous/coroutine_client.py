"""An ordinary client of botocore, whose operations are coroutine functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from ..botocore_internals import with_request_options
from .botocore_internals import identity_may_block
from .engine import Engine
from .threads import T, in_thread

if TYPE_CHECKING:
    from ..static_types.botocore_types import BotoClient, ClientMeta


class CoroutineClient:
    """A botocore client with coroutine functions for its operations.

    The client inside keeps working as before: its own methods block.

    Attributes:
        boto: The botocore client.
        engine: What makes the calls.
    """

    def __init__(self, boto: BotoClient, engine: Engine | None = None) -> None:
        """Wrap a client; without an engine, handlers have to answer its calls."""
        self.boto: Any = boto
        self.engine = Engine(boto, None) if engine is None else engine

    @property
    def meta(self) -> ClientMeta:
        """Facts that the client has about its service and itself."""
        meta: ClientMeta = self.boto.meta
        return meta

    def with_request_options(
        self, headers: Mapping[str, str], read_timeout: float | None
    ) -> Self:
        """Copy the client, so that the requests of the copy have other options."""
        made = copy(self)
        made.boto = with_request_options(self.boto, headers, read_timeout)
        made.engine = self.engine.with_client(made.boto)
        return made

    def __getattr__(self, name: str) -> Any:
        # Copying looks up special methods before there is a client.
        if name.startswith("__"):
            raise AttributeError(f"no attribute {name!r}", name=name, obj=self)
        found = getattr(self.boto, name)
        if name.startswith("generate_presigned_"):
            return partial(self._sign, found)
        operation = self.meta.method_to_api_mapping.get(name)
        return (
            found if operation is None else partial(self.engine.call, operation, found)
        )

    async def _sign(self, sign: Callable[..., T], *method: str, **given: Any) -> T:
        """Make a URL, or a form, that needs no further credentials."""
        bucket = str(given.get("Params", given).get("Bucket"))
        # For a directory bucket, S3 gives credentials.
        may_block = bucket.endswith("--x-s3") or identity_may_block(self.boto)
        make = partial(sign, *method, **given)
        return await in_thread(make) if may_block else make()

    async def close(self) -> None:
        """Close the connections, and the connections of the botocore client."""
        if self.engine.connections is not None:
            await self.engine.connections.close()
        self.boto.close()
