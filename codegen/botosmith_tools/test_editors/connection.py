"""Talks to a language server: JSON-RPC over its standard input and output.

pygls 2.1, with the types of lsprotocol 2025.0, cannot read what ty and pyrefly answer
to `initialize`.
"""

import json
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any, TypeAlias

import psutil

# What JSON contains. Servers may answer in several forms, so nothing more is known.
Json: TypeAlias = Any
# Seconds after which a server counts as hanging, even on a slow machine.
_PATIENCE = 300


class Connection:
    """A language server that has been initialized.

    Args:
        server: The process.
        folder: The workspace.
        settings: What the server is told of each section of settings.
    """

    def __init__(
        self,
        server: subprocess.Popen[bytes],
        folder: Path,
        settings: Mapping[str, object],
    ) -> None:
        self._server = server
        self._settings = settings
        self._asked = 0
        text = {"contentFormat": ["plaintext"]}
        signature = {"documentationFormat": ["plaintext"]}
        self.ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            workspaceFolders=[{"uri": folder.as_uri(), "name": folder.name}],
            capabilities={
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {
                    "hover": text,
                    "signatureHelp": {"signatureInformation": signature},
                },
            },
        )
        self.tell("initialized")

    def tell(self, method: str, **params: object) -> None:
        """Send a notification."""
        self._write({"method": method, "params": params})

    def ask(self, method: str, **params: object) -> Json:
        """Send a request; return its result.

        Raises:
            RuntimeError: The server ended, or takes too long.
        """
        self._asked += 1
        timer = Timer(_PATIENCE, self._server.kill)
        timer.start()
        try:
            self._write({"id": self._asked, "method": method, "params": params})
            while True:
                message = self._read()
                if "method" in message:
                    self._answer(message)
                elif message.get("id") == self._asked:
                    return message.get("result")
        except (EOFError, BrokenPipeError):
            problem = f"{method}: the server ended, or took over {_PATIENCE} s"
            raise RuntimeError(problem) from None
        finally:
            timer.cancel()

    def _answer(self, message: Json) -> None:
        """Answer a request of the server, such as for settings."""
        if "id" in message:
            params: dict[str, Json] = message.get("params") or {}
            items: Sequence[Json] = params.get("items", ())
            answers = [self._settings.get(item.get("section"), {}) for item in items]
            self._write({"id": message["id"], "result": answers or None})

    def _write(self, message: Mapping[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._server.stdin.flush()

    def _read(self) -> Json:
        assert self._server.stdout is not None
        length = 0
        while header := self._server.stdout.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError
        return json.loads(self._server.stdout.read(length))

    def seconds(self) -> float:
        """The processor time that the server has used."""
        total = 0.0
        for process in self._processes():
            used = process.cpu_times()
            # A process knows the times of its children that have ended.
            total += used.user + used.system
            total += used.children_user + used.children_system
        return total

    def megabytes(self) -> float:
        """The memory of the server, without the process that started it."""
        return max(one.memory_info().rss for one in self._processes()) / 1e6

    def _processes(self) -> Sequence[psutil.Process]:
        server = psutil.Process(self._server.pid)
        return [*server.children(recursive=True), server]


@contextmanager
def connected(
    command: Sequence[str],
    environment: Mapping[str, str],
    settings: Mapping[str, object],
    folder: Path,
) -> Generator[Connection]:
    """Start a language server in a folder, which is the workspace.

    Args:
        command: The command that starts it.
        environment: Its environment variables.
        settings: What it is told of each section of settings.
        folder: The workspace.
    """
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            yield Connection(server, folder, settings)
        finally:
            for process in psutil.Process(server.pid).children(recursive=True):
                process.kill()
            server.kill()
