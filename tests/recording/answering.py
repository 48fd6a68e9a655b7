"""A server that gives fixed answers, whose exchanges are recorded."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from botocore.config import Config

from botosmith.recording import (
    Exchange,
    HttpRequest,
    HttpResponse,
    Recorder,
    ReplayServer,
    load_exchange,
)
from tests.support.boto import boto_client, call

Answer: TypeAlias = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body."""


class Service:
    """A server that gives one answer after the other, the last one for ever."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.answers: list[Answer] = []
        self.server = ReplayServer(self._answer)

    def _answer(self, _: HttpRequest) -> HttpResponse:
        answers = self.answers
        status, headers, body = answers.pop(0) if len(answers) > 1 else answers[0]
        return HttpResponse(status=status, headers=headers, body=body)

    def record(
        self,
        service: str,
        operation: str,
        arguments: Mapping[str, object],
        *answers: Answer,
        replace: Mapping[str, str] | None = None,
    ) -> list[Exchange]:
        """Call an operation once, and read what was recorded."""
        self.answers = list(answers)
        # Prefixes of hosts would lead away from loopback.
        config = Config(inject_host_prefix=False, retries={"total_max_attempts": 2})
        with (
            boto_client(service, self.server.url, config) as client,
            Recorder(client, self.folder, replace=replace) as recorder,
        ):
            call(client, operation, arguments)
        return [load_exchange(file) for file in recorder.files]


def everything(folder: Path) -> str:
    """The text of all files in a folder."""
    return "".join(file.read_text() for file in folder.rglob("*") if file.is_file())
