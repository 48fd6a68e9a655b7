"""What spans cost: the processor time of calls over loopback, side by side.

``python -m benchmarks.spans`` makes calls that return one record, in alternating
rounds: without spans, with those of OpenTelemetry's instrumentation of botocore, and
with those of a mixin, as docs/guide/around-calls.md has it. It prints the medians.
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from statistics import median
from typing import Any, TypeVar

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider

from benchmarks.units import seconds
from examples.association_server import association_process
from typed_aws import AsyncClient, Client, Request, Response
from typed_aws.sagemaker import AsyncSageMakerClient, SageMakerClient

R = TypeVar("R", bound=Response)

_CALLS = 200
_ROUNDS = 9
_PROVIDER = TracerProvider()


def _span(
    client: Client | AsyncClient, request: Request[Response]
) -> AbstractContextManager[object]:
    name = f"{client.meta.service_model.service_id}.{request.__operation__}"
    known = {"rpc.system": "aws-api", "cloud.region": client.meta.region_name}
    tracer = _PROVIDER.get_tracer("benchmarks")
    kind = trace.SpanKind.CLIENT
    return tracer.start_as_current_span(name, kind=kind, attributes=known)


class _Traced(SageMakerClient):
    def send(self, request: Request[R], /) -> R:
        with _span(self, request):
            return super().send(request)


class _AsyncTraced(AsyncSageMakerClient):
    async def send(self, request: Request[R], /) -> R:
        with _span(self, request):
            return await super().send(request)


def _ways(url: str, runner: asyncio.Runner) -> dict[str, Callable[[], object]]:
    """Functions that make calls, by the names of what they measure."""
    given: Any = {
        "endpoint_url": url,
        "region_name": "us-east-1",
        "aws_access_key_id": "key",
        "aws_secret_access_key": "secret",
    }

    async def opened(cls: type[AsyncSageMakerClient]) -> AsyncSageMakerClient:
        return await cls.create(**given)

    def calls(cls: type[SageMakerClient]) -> Callable[[], object]:
        client = cls.create(**given)
        return lambda: [client.list_associations(max_results=1) for _ in range(_CALLS)]

    def tasks(cls: type[AsyncSageMakerClient]) -> Callable[[], object]:
        client = runner.run(opened(cls))

        async def call() -> None:
            for _ in range(_CALLS):
                await client.list_associations(max_results=1)

        return lambda: runner.run(call())

    plain, awaited = calls(SageMakerClient), tasks(AsyncSageMakerClient)
    return {
        "synchronous": plain,
        "synchronous, instrumentation": plain,
        "synchronous, mixin": calls(_Traced),
        "asynchronous": awaited,
        "asynchronous, instrumentation": awaited,
        "asynchronous, mixin": tasks(_AsyncTraced),
    }


def main() -> None:
    """Measure, and print the medians."""
    # Untyped, and without stubs for pyright.
    module: Any = import_module("opentelemetry.instrumentation.botocore")
    instrumentor = module.BotocoreInstrumentor()
    with association_process(1) as url, asyncio.Runner() as runner:
        ways = _ways(url, runner)
        times: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(_ROUNDS + 1):
            for name in [*ways][:: (-1) ** number]:
                if "instrumentation" in name:
                    instrumentor.instrument(tracer_provider=_PROVIDER)
                start = time.process_time()
                ways[name]()
                times[name].append((time.process_time() - start) / _CALLS)
                if "instrumentation" in name:
                    instrumentor.uninstrument()
    for name, found in times.items():
        print(f"{name:30}{seconds(median(found[1:]))}")  # The first is to warm up.


if __name__ == "__main__":
    main()
