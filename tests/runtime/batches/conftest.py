"""What sends the entries of these tests, with fakes that their services answer."""

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from attrs import frozen

from botosmith.testing import Fake
from botosmith_tools.client_kinds import ClientKind
from tests.runtime.batches.service import Operation, Service
from tests.support.botocore_versions import botocore_older_than
from tests.support.sdk import Sdk


class Hooked:
    """A mixin for clients, whose calls may meet with the faults of their service."""

    service: Service

    def send(self, request: Any, /) -> Any:
        parent: Any = super()
        self.service.before()
        response = parent.send(request)
        self.service.after()
        return response


class AsyncHooked:
    """The same for asynchronous clients."""

    service: Service

    async def send(self, request: Any, /) -> Any:
        parent: Any = super()
        await asyncio.sleep(0)
        self.service.before()
        response = await parent.send(request)
        self.service.after()
        return response


@frozen
class Sender:
    """Sends entries to services with clients of a kind."""

    kind: ClientKind
    sdk: Sdk

    @property
    def error(self) -> Any:
        """The class of the errors."""
        return self.sdk().BatchError

    def serve(self, operation: Operation, cls: Any = Service, **arguments: Any) -> Any:
        """Make the service of an operation."""
        if operation.service == "eventbridgev2" and botocore_older_than("1.43"):
            pytest.skip("older botocores: they do not know its protocol")
        return cls(operation, self.sdk(operation.service), **arguments)

    def client(self, service: Service) -> Any:
        """Make the client of a fake, whose calls a service answers."""
        package, operation = service.package, service.operation
        base = self.kind.client_class(package)
        mixin = AsyncHooked if self.kind.is_async else Hooked
        cls: Any = type("Client", (mixin, base), {"service": service})
        made = Fake(cls, unused="allow", unanswered="allow")
        made.on(getattr(package, f"{operation.name}Request")).answers(service.answer)
        return made.client

    def send(self, service: Service, entries: Any, **arguments: Any) -> Any:
        """Send entries with a new client; those in lists may be their texts."""
        operation = service.operation
        given: Any = entries
        if isinstance(entries, list):
            given = self.entries(service, given)
        method = getattr(self.client(service).batches, operation.method)
        return method(given, **(operation.arguments | arguments))

    def entries(self, service: Service, given: Iterable[Any]) -> list[Any]:
        """Make entries of texts."""
        make, package = service.operation.make, service.package
        return [make(package, one) if isinstance(one, str) else one for one in given]

    def finish(self, batches: Any) -> Any:
        return self.kind.result(batches.finish())

    def listed(self, batches: Any) -> list[Any]:
        return self.kind.listed(batches)


# Not of functions, because hypothesis does not make those again for each example.
@pytest.fixture(scope="module")
def sender(kind: ClientKind, sdk: Sdk) -> Sender:
    return Sender(kind, sdk)
