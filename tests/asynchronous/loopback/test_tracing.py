"""OpenTelemetry sees typed calls of asynchronous clients, as it sees plain ones."""

import asyncio
from importlib import import_module
from typing import Any

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.asynchronous.loopback.clients import boto_client, typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.opening import chosen
from tests.support.rough_server import http_response
from tests.support.sdk import Sdk


def test_opentelemetry(sdk: Sdk, serve: Serve) -> None:
    instrumentation: Any = import_module("opentelemetry.instrumentation.botocore")
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    server = serve(lambda _: [http_response(b"{}", x_amzn_requestid="request-7")])
    cls = typed_class(sdk, "sagemaker")

    async def main() -> None:
        async with boto_client("sagemaker", server.url) as boto:
            client = cls(boto)
            await boto.list_associations()
            await client.list_associations()
            await client.list_associations()

    asyncio.run(main())  # before there are spans
    name = "AiobotocoreInstrumentor" if chosen.wrapped else "BotocoreInstrumentor"
    instrumentor = getattr(instrumentation, name)()
    instrumentor.instrument(tracer_provider=provider)
    try:
        asyncio.run(main())
    finally:
        instrumentor.uninstrument()

    plain, *typed = exporter.get_finished_spans()
    assert len(typed) == 2
    for span in typed:
        assert span.name == plain.name == "SageMaker.ListAssociations"
        attributes = dict(span.attributes or {})
        assert attributes == dict(plain.attributes or {})
        assert "request-7" in attributes.values()
