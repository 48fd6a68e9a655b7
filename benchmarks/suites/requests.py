"""Making and sending requests, in processor time."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeAlias

from benchmarks import bodies, clients
from benchmarks.arguments import ARGUMENTS, Arguments, made_request
from benchmarks.running import Benchmark, Repeated, measure, server

_THREADS = 64
_CALLS = 4 * _THREADS


class _Sent(BaseException):
    """Raised in place of sending.

    It does not derive from `Exception`, so nothing handles it: neither retries nor the
    search for a typed error belong to making and sending a request.
    """


def _until_sent(client: Any, call: Callable[[], object]) -> Callable[[], object]:
    """A call that ends when its request would be sent."""

    def stop(**_: object) -> None:
        raise _Sent

    client.meta.events.register("before-send", stop)

    def call_until_sent() -> None:
        try:
            call()
        except _Sent:
            return
        raise AssertionError("the request was not sent")

    return call_until_sent


def boto3_sends(given: Arguments) -> Callable[[], object]:
    """boto3, from its arguments until the request is sent."""
    from botocore import xform_name

    client = clients.boto(given.service)
    method = getattr(client, xform_name(given.operation))
    arguments = given.make()
    return _until_sent(client, lambda: method(**arguments))


def ours_sends(given: Arguments) -> Callable[[], object]:
    """Our client, from an object until the request is sent."""
    client = clients.created(given.service)
    request = made_request(given)
    return _until_sent(client.boto, lambda: client.send(request))


def boto3_makes(given: Arguments) -> Callable[[], object]:
    """botocore's validator and serializer."""
    client = clients.boto(given.service)
    model = client.meta.service_model.operation_model(given.operation)
    serialize, arguments = client._serializer.serialize_to_request, given.make()
    return lambda: serialize(arguments, model)


def ours_makes(given: Arguments) -> Callable[[], object]:
    """The same of our clients, and what makes the arguments from an object."""
    from typed_aws import to_dict

    client = clients.created(given.service).boto
    model = client.meta.service_model.operation_model(given.operation)
    serialize, request = client._serializer.serialize_to_request, made_request(given)
    return lambda: serialize(to_dict(request), model)


def boto3_calls(url: str | None) -> Callable[[], object]:
    """A call of boto3 that returns a record."""
    client = clients.boto("sagemaker", url)
    if url is None:
        clients.answer(client, bodies.one())
    return lambda: client.list_associations(MaxResults=1)


def ours_calls(url: str | None) -> Callable[[], object]:
    """The same call with our client."""
    client = clients.created("sagemaker", url)
    if url is None:
        clients.answer(client.boto, bodies.one())
    return lambda: client.list_associations(max_results=1)


Call: TypeAlias = Callable[[str | None], Callable[[], object]]
"""Makes the function for a call, given the URL of a server."""


def in_process(call: Call) -> Callable[[], object]:
    """Calls without a server."""
    return call(None)


def over_loopback(call: Call) -> Callable[[], object]:
    """Calls to the server."""
    return call(server())


def in_threads(call: Call) -> Callable[[], object]:
    """Calls of many threads at once with one client."""
    one = call(server())
    pool = ThreadPoolExecutor(_THREADS)

    def call_all() -> None:
        for done in [pool.submit(one) for _ in range(_CALLS)]:
            done.result()

    return call_all


_LARGE: dict[str, Benchmark] = {
    f"{name}, {part}: {way}": Repeated(partial(setup, given), waits=False)
    for name, given in ARGUMENTS.items()
    for part, ways in {
        "made": {"boto3": boto3_makes, "ours": ours_makes},
        "sent": {"boto3": boto3_sends, "ours": ours_sends},
    }.items()
    for way, setup in ways.items()
}

_SMALL: dict[str, Benchmark] = {
    f"{name}: {way}": Repeated(partial(setup, call), waits=False)
    for way, call in {"boto3": boto3_calls, "ours": ours_calls}.items()
    for name, setup in {
        "in process, 1 record": in_process,
        "processor, 1 record": over_loopback,
        "64 threads": in_threads,
    }.items()
}

BENCHMARKS = _LARGE | _SMALL

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
