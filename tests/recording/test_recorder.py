"""The recorder writes exchanges to files, without secrets."""

from pathlib import Path
from unittest.mock import Mock

import pytest
from botocore.session import get_session

from botosmith.errors import BotosmithError
from botosmith.recording import (
    Exchange,
    HttpRequest,
    HttpResponse,
    Recorder,
    format_exchange,
    load_exchange,
    load_exchanges,
    save_exchange,
)
from botosmith.recording.exchange import JSON
from botosmith.recording.masking import MessageMasker
from tests.recording.answering import Service, everything
from tests.recording.planted import planted_operation
from tests.support.boto import ACCESS_KEY, SECRET_KEY, SESSION_TOKEN, boto_client, call
from tests.support.paths import RECORDED


def test_recordings_contain_no_credentials(service: Service, tmp_path: Path) -> None:
    answer = (200, {"Set-Cookie": "session=crumbs", "x-amzn-RequestId": "r1"}, b"{}")
    [exchange] = service.record("sagemaker", "ListModels", {}, answer)

    sent = service.server.requests[0].headers
    assert ACCESS_KEY in sent["authorization"]
    assert sent["x-amz-security-token"] == SESSION_TOKEN
    text = everything(tmp_path)
    secrets = (ACCESS_KEY, SECRET_KEY, SESSION_TOKEN, sent["authorization"][-64:])
    for secret in (*secrets, sent["x-amz-date"], sent["user-agent"], "crumbs"):
        assert secret not in text
    assert exchange.request.headers == {
        "x-amz-target": "SageMaker.ListModels",
        "content-type": "application/x-amz-json-1.1",
    }
    assert exchange.response.headers == {"x-amzn-requestid": "r1"}
    assert exchange.masked == ()


def test_bodies_without_secrets_are_kept_byte_for_byte(service: Service) -> None:
    body = b'{ "Models":[{"CreationTime":1.70012345E9,"ModelName":"\\u00fc"} ] }'
    [exchange] = service.record("sagemaker", "ListModels", {}, (200, {}, body))

    assert exchange.response.body == body


def test_masked_values_keep_their_types() -> None:
    shape = planted_operation("json").output_shape
    assert shape is not None
    masker = MessageMasker()
    secret: JSON = {
        "Text": "hunter2",
        "Bytes": "aHVudGVyMg==",
        "Number": 2,
        "Flag": True,
        "Time": "2025-05-14T14:04:15Z",
        "Items": ["hunter2"],
        "Table": {"hunter": 2, "2": 2},
    }
    assert masker.value(shape.members["Hidden"], secret, "here") == {
        "Text": "***",
        "Bytes": "Kioq",
        "Number": 0,
        "Flag": False,
        "Time": "1970-01-01T00:00:00Z",
        "Items": ["***"],
        "Table": {"***1": 0, "***2": 0},
    }
    assert masker.paths == ["here"]


def test_each_attempt_of_a_retried_call_is_recorded(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", Mock())
    first, second = service.record(
        "sagemaker", "ListModels", {}, (500, {}, b"{}"), (200, {}, b"{}")
    )

    assert (first.response.status, second.response.status) == (500, 200)
    assert first.request == second.request


def test_replace_changes_encoded_text_and_masked_paths(service: Service) -> None:
    body = b'{"Configuration": {}, "Tags": {"M\\u00fcller": {"New": 1}}}'
    [exchange] = service.record(
        "lambda",
        "GetFunction",
        {"FunctionName": "name", "Qualifier": "a/b"},
        (200, {}, body),
        replace={"M\u00fcller": "Maier", "a/b": "c/d"},
    )

    assert exchange.response.body == b'{"Configuration": {}, "Tags": {"Maier": "***"}}'
    assert exchange.masked == ("response.body.Tags.Maier",)
    assert exchange.request.path.endswith("?Qualifier=c%2Fd")


def test_closed_recorder_records_nothing(service: Service, tmp_path: Path) -> None:
    service.answers = [(200, {}, b"{}")]
    with boto_client("sagemaker", service.server.url) as client:
        recorder = Recorder(client, tmp_path, source={"by": "this test"})
        call(client, "ListModels", {})
        recorder.close()
        call(client, "ListModels", {})

    [file] = recorder.files
    assert file == tmp_path / "sagemaker" / "ListModels_1.json"
    source = load_exchange(file).source
    assert (source["kind"], source["by"]) == ("recorded", "this test")
    assert {"botocore", "date"} < source.keys()


def test_recorder_refuses_unknown_protocols(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("botosmith.recording.recorder.PROTOCOLS", ("json",))
    client = get_session().create_client("iam")
    with pytest.raises(ValueError, match="cannot record iam: its protocol is query"):
        Recorder(client, tmp_path)


def test_exchanges_are_saved_and_loaded_and_never_overwritten(tmp_path: Path) -> None:
    exchange = Exchange(
        source={"kind": "written", "after": "nothing"},
        service="service",
        operation="Operation",
        request=HttpRequest(method="POST", path="/", headers={"a": "b"}, body=b""),
        response=HttpResponse(status=200, headers={}, body=b"\xff\x00"),
        masked=("request.path",),
    )
    files = [save_exchange(exchange, tmp_path) for _ in range(11)]

    assert len(set(files)) == 11
    assert list(load_exchanges(tmp_path)) == [exchange] * 11
    assert '"body_base64": "/wA="' in format_exchange(exchange)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"source": {}, "request": 1, "response": {}}']
)
def test_a_file_that_is_not_an_exchange_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "ListModels_1.json"
    file.write_text(text)
    with pytest.raises(BotosmithError, match=r"_1\.json: is not a recorded exchange"):
        list(load_exchanges(tmp_path))


def test_recorded_exchanges_in_the_repository_name_their_source() -> None:
    exchanges = list(load_exchanges(RECORDED))
    kinds = {exchange.source["kind"] for exchange in exchanges}

    assert kinds == {"recorded", "written"}
    for exchange in exchanges:
        needed = {"recorded": ("by", "botocore", "date"), "written": ("after",)}
        assert all(exchange.source[key] for key in needed[exchange.source["kind"]])
