"""Typed results of recorded responses equal what botocore returns."""

from pathlib import Path
from typing import Any

import pytest
from botocore import xform_name
from botocore.client import BaseClient
from botocore.session import Session

from tests.conformance.recordings import (
    Recording,
    is_old_query,
    minimal_value,
    recordings,
    wire_answer,
)
from tests.support.boto import raw_client, session_with_protocol
from tests.support.botocore_versions import sdk_matches_botocore, unknown_to_botocore
from tests.support.comparison import assert_no_problems, difference, outcome, unchanged
from tests.support.decoding import early_reads
from tests.support.network import FakeNetwork
from tests.support.shared_sdk import SharedSdk


def test_typed_results_of_recordings_equal_botocores(
    corpus: Path,
    recorded_sdk: SharedSdk,
    botocore_session: Session,
    wire_service: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = early_reads(monkeypatch, recorded_sdk.module("_runtime").__name__)
    network = FakeNetwork(raw_client(botocore_session, wire_service))
    model = network.client.meta.service_model
    query_network: FakeNetwork | None = None
    found = recordings(corpus / "wire")[wire_service]
    problems: list[str] = []
    for recording in found:
        recorded = recording.read()
        answer = wire_answer(recorded)
        if unknown := unknown_to_botocore(model, recording.operation, answer.body):
            print(f"exception: {recording.file.name}: botocore has no {unknown}")
            continue
        used = network
        if is_old_query(recorded):
            if query_network is None:
                session = session_with_protocol(wire_service, "query")
                query_network = FakeNetwork(raw_client(session, wire_service))
            used = query_network
        used.answers = [answer]
        exchange = Exchange(recorded_sdk, used.client, recording)
        read.clear()
        if exchange.has_unknown_variant() and not sdk_matches_botocore():
            print(f"exception: {recording.file.name}: botocore lost a variant")
        elif problem := exchange.problem():
            problems.append(f"{recording.file.name}: {problem}")
        elif exchange.can_be_decoded_early() and len(read) != 2:
            problems.append(f"{recording.file.name}: was not decoded early")
    assert_no_problems(problems)
    assert found


# Handlers of botocore's read their policies and templates.
_HANDLED = ("GetTemplate", "ListInstanceProfiles")


class Exchange:
    """A recorded exchange, replayed with botocore and with each way of decoding."""

    def __init__(self, sdk: SharedSdk, boto: BaseClient, recording: Recording) -> None:
        self._sdk = sdk
        self._boto = boto
        self._recording = recording
        self._model = self._boto.meta.service_model.operation_model(recording.operation)
        shape = self._model.input_shape
        self._arguments: dict[str, Any] = {} if shape is None else minimal_value(shape)
        method = getattr(self._boto, xform_name(recording.operation))
        self._theirs = outcome(lambda: method(**self._arguments), unchanged)

    def can_be_decoded_early(self) -> bool:
        """Whether the body can be decoded before botocore parses it."""
        json = self._sdk.module("_runtime.responses.json_decoder")
        xml = self._sdk.module("_runtime.responses.xml_decoder")
        return (
            isinstance(self._theirs, dict)
            and self._model.name not in _HANDLED
            and (json.can_decode(self._model) or xml.can_decode(self._model))
        )

    def has_unknown_variant(self) -> bool:
        """Whether botocore lost the value of a variant, which cannot be encoded."""
        return "SDK_UNKNOWN_MEMBER" in repr(self._theirs)

    def problem(self) -> str:
        """Describe a difference between typed and plain results; empty for none."""
        service, operation = self._recording.service, self._recording.operation
        cls = getattr(self._sdk.service(service), f"{operation}Request")
        request = self._sdk.from_dict(cls, self._arguments)
        results: list[object] = []
        for decode in ("c", "auto", "dict"):
            typed = self._sdk.client(service, self._boto, decode)
            ours = self._sdk.outcome(typed, request, results)
            if problem := difference(ours, self._theirs):
                return f"({decode}) {problem}"
        # Streams do not compare equal.
        model = self._model
        streams = model.has_streaming_output or model.has_event_stream_output
        if results and not streams and any(r != results[-1] for r in results):
            return f"{results[0]} in C, {results[1]} from the wire, {results[2]}"
        return ""
