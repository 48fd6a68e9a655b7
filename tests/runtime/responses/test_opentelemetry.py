"""OpenTelemetry's instrumentation of botocore traces typed calls like others."""

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import Span

from tests.runtime.conftest import Answered
from tests.support.network import ASSOCIATIONS, json_answer

# Untyped, and without stubs for pyright.
INSTRUMENTATION: Any = import_module("opentelemetry.instrumentation.botocore")

DECODED = b"{}"
"""What botocore parses if nobody looks at what is in the body."""


class Traces:
    """The spans and results that the instrumentation records."""

    def __init__(self) -> None:
        self.results: list[dict[str, Any]] = []
        """The results of the calls."""
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def hook(
        self, span: Span, service: str, operation: str, result: dict[str, Any]
    ) -> None:
        self.results.append(result)

    def only(self) -> ReadableSpan:
        (span,) = self._exporter.get_finished_spans()
        return span


@pytest.fixture
def traces() -> Iterator[Traces]:
    """Traces calls during the test."""
    traces = Traces()
    instrumentor = INSTRUMENTATION.BotocoreInstrumentor()
    instrumentor.instrument(tracer_provider=traces.provider, response_hook=traces.hook)
    yield traces
    instrumentor.uninstrument()
    traces.provider.shutdown()


def test_a_typed_call_is_traced_like_a_plain_one(
    answered: Answered, traces: Traces, parsed_bodies: list[object]
) -> None:
    client = answered("sagemaker", json_answer(ASSOCIATIONS))
    response = client.list_associations()
    assert response.next_token == "more"
    assert len(response.association_summaries) == 2
    # The instrumentation looks at the metadata only.
    assert parsed_bodies == [DECODED]
    (result,) = traces.results
    assert result["AssociationSummaries"][1] == {"AssociationType": "NewerThanTheSdk"}
    span = traces.only()
    assert span.name == "SageMaker.ListAssociations"
    assert span.attributes is not None
    assert span.attributes["http.status_code"] == 200
    assert span.attributes["aws.request_id"] == "request-1"


def test_spans_have_attributes_from_results(answered: Answered, traces: Traces) -> None:
    used = {"TableName": "t", "CapacityUnits": 1.5}
    client = answered(
        "dynamodb", json_answer({"Count": 0, "Items": [], "ConsumedCapacity": used})
    )
    client.query(table_name="t")
    attributes = traces.only().attributes
    assert attributes is not None
    assert attributes["aws.dynamodb.table_names"] == ("t",)
    assert attributes["aws.dynamodb.consumed_capacity"] == (json.dumps(used),)
