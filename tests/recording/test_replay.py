"""The replay server and its handlers, with botocore's clients."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection, IncompleteRead
from threading import Barrier
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from botosmith.recording import (
    HttpRequest,
    HttpResponse,
    ReplayServer,
    exchange_handler,
)
from examples.association_server import association_handler
from tests.support.boto import boto_client, call, pages
from tests.support.paths import RECORDED
from tests.support.patience import PATIENCE
from tests.support.processes import import_path

MODEL = (
    "arn:aws:sagemaker:us-east-1:123456789012:artifact/4f1c9e0b7a2d4c8f9b3e6d5a1c0f2e7b"
)


def echo(request: HttpRequest) -> HttpResponse:
    headers = {"X-Method": request.method, "X-Path": request.path}
    return HttpResponse(headers=headers, body=request.body)


@contextmanager
def served(
    handler: Callable[[HttpRequest], HttpResponse], *, latency: float = 0
) -> Generator[tuple[ReplayServer, BaseClient]]:
    """A server with a handler, and a client of SageMaker that calls it."""
    with (
        ReplayServer(handler, latency=latency) as server,
        boto_client("sagemaker", server.url) as client,
    ):
        yield server, client


def connect(server: ReplayServer) -> HTTPConnection:
    return HTTPConnection(urlsplit(server.url).netloc, timeout=PATIENCE)


def test_exchange_handler_prefers_the_most_similar_request() -> None:
    with served(exchange_handler(RECORDED / "written")) as (_, client):
        into = pages(client, "list_associations", 3, DestinationArn=MODEL)
        out = pages(client, "list_associations", 3, SourceArn=MODEL)

    assert [len(page["AssociationSummaries"]) for page in into] == [3, 3, 1]
    assert [len(page["AssociationSummaries"]) for page in out] == [2, 0]


def test_exchange_handler_replays_errors() -> None:
    with served(exchange_handler(RECORDED)) as (_, client):
        with pytest.raises(ClientError, match="Could not find model"):
            call(client, "DescribeModel", {"ModelName": "no-such-model"})
        found = call(client, "DescribeModel", {"ModelName": "example-model-1"})
        with pytest.raises(ClientError, match="nothing recorded for ListWorkteams"):
            call(client, "ListWorkteams", {})

    assert found["ModelName"] == "example-model-1"


def test_replay_server_latency_delays_every_answer() -> None:
    with served(association_handler(6), latency=0.05) as (server, client):
        started = time.perf_counter()
        pages(client, "list_associations", 2)
        taken = time.perf_counter() - started

    assert len(server.requests) == 3
    assert taken >= 0.15


def test_replay_server_logs_requests() -> None:
    with served(association_handler(2)) as (server, client):
        pages(client, "list_associations", 1, SourceType="Model")

    assert [json.loads(request.body) for request in server.requests] == [
        {"SourceType": "Model", "MaxResults": 1},
        {"SourceType": "Model", "MaxResults": 1, "NextToken": "1"},
    ]
    first = server.requests[0]
    assert (first.method, first.path) == ("POST", "/")
    assert first.headers["x-amz-target"] == "SageMaker.ListAssociations"


def test_replay_server_serves_threads_at_once() -> None:
    everyone = Barrier(8, timeout=PATIENCE)

    def handler(request: HttpRequest) -> HttpResponse:
        everyone.wait()
        return echo(request)

    with ReplayServer(handler) as server, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(urlopen, [server.url] * 8))

    assert [answer.status for answer in answers] == [200] * 8


def test_replay_server_keeps_connections_alive() -> None:
    with ReplayServer(echo) as server:
        connection = connect(server)
        sockets: set[socket.socket] = set()
        for number in range(3):
            connection.request("PUT", f"/{number}", b"body")
            response = connection.getresponse()
            sockets.add(connection.sock)
            assert response.read() == b"body"
            assert response.headers["X-Path"] == f"/{number}"
        connection.close()

    assert len(sockets) == 1


def test_replay_server_reads_chunked_bodies() -> None:
    with ReplayServer(echo) as server:
        connection = connect(server)
        connection.request("POST", "/", iter([b"one", b"two"]), encode_chunked=True)
        assert connection.getresponse().read() == b"onetwo"
        connection.request("HEAD", "/after")
        response = connection.getresponse()
        assert (response.headers["X-Path"], response.read()) == ("/after", b"")
        connection.close()


def test_replay_server_can_break_off_an_answer() -> None:
    def handler(_: HttpRequest) -> HttpResponse:
        return HttpResponse(headers={"Content-Length": "100"}, body=b"short")

    with ReplayServer(handler) as server:
        connection = connect(server)
        connection.request("GET", "/")
        with pytest.raises(IncompleteRead):
            connection.getresponse().read()
        connection.close()


def test_replay_server_raises_the_error_of_its_handler() -> None:
    def handler(_: HttpRequest) -> HttpResponse:
        raise LookupError("a bug in a test")

    with (
        pytest.raises(LookupError, match="a bug in a test"),
        served(handler) as (_, client),
        pytest.raises(ClientError, match="ReplayHandlerFailed"),
    ):
        call(client, "ListModels", {})


def test_replay_server_closes_idle_connections() -> None:
    with ReplayServer(echo) as server:
        connection = connect(server)
        connection.request("GET", "/")
        connection.getresponse().read()
    # The block has ended, though the client has not closed the connection.
    assert connection.sock.recv(1) == b""
    connection.close()


def test_serve_command_serves_exchanges() -> None:
    with (
        serve("--exchanges", str(RECORDED)) as process,
        boto_client("sagemaker", printed_url(process)) as client,
    ):
        found = call(client, "DescribeModel", {"ModelName": "example-model-1"})
        process.communicate("")  # the end of standard input ends the server

    assert found["ModelName"] == "example-model-1"
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "the following arguments are required: --exchanges"),
        (("--exchanges", "nowhere"), "nowhere: contains no recorded exchanges"),
    ],
)
def test_serve_command_refuses_bad_usage(
    arguments: Sequence[str], message: str
) -> None:
    with serve(*arguments) as process:
        output, errors = process.communicate()

    assert (process.returncode, output) == (2, "")
    assert message in errors


def serve(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "botosmith.recording", "serve", *arguments],
        env=import_path(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def printed_url(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
