"""A client of pyright's language server, which shows what an editor shows."""

import json
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeAlias

# Messages of JSON-RPC.
_Json: TypeAlias = Mapping[str, Any]

_SERVER = "from pyright.langserver import entrypoint; entrypoint()"


class Editor:
    """An editor with one open file."""

    def __init__(self, file: Path, send: IO[bytes], receive: IO[bytes]) -> None:
        self._send, self._receive = send, receive
        self._asked = 0
        self._lines = file.read_text().splitlines()
        self._document = {"uri": file.as_uri()}
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": file.parent.as_uri(),
                "workspaceFolders": [{"uri": file.parent.as_uri(), "name": "tests"}],
                "capabilities": {
                    "workspace": {"configuration": True, "workspaceFolders": True},
                    "textDocument": {"hover": {"contentFormat": ["plaintext"]}},
                },
            },
        )
        self._tell("initialized", {})
        opened = {"languageId": "python", "version": 1, "text": file.read_text()}
        self._tell("textDocument/didOpen", {"textDocument": self._document | opened})

    def hover(self, word: str) -> str:
        """The text that is shown when hovering over the first such word."""
        shown = self._ask("textDocument/hover", self._place(word))
        return "" if shown is None else str(shown["contents"]["value"])

    def definitions(self, word: str) -> list[str]:
        """The files to which "go to definition" leads from the first such word."""
        found = self._ask("textDocument/definition", self._place(word))
        return [Path(place["uri"]).name for place in found or ()]

    def signatures(self, call: str) -> list[str]:
        """The documentation of each signature that is shown within a call."""
        place = self._place(call)
        place["position"]["character"] += len(call)
        found = self._ask("textDocument/signatureHelp", place)
        return [str(one["documentation"]["value"]) for one in found["signatures"]]

    def _place(self, word: str) -> dict[str, Any]:
        line = next(n for n, line in enumerate(self._lines) if word in line)
        position = {"line": line, "character": self._lines[line].index(word)}
        return {"textDocument": self._document, "position": position}

    def _tell(self, method: str, params: object) -> None:
        self._write({"method": method, "params": params})

    def _ask(self, method: str, params: object) -> Any:
        self._asked += 1
        self._write({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._read()
            if "method" in message:
                self._answer(message)
            elif message.get("id") == self._asked:
                return message["result"]

    def _answer(self, message: _Json) -> None:
        """Answer a request of the server, such as for settings."""
        if "id" in message:
            settings = {"pythonPath": sys.executable}
            items = message["params"].get("items", ())
            answers = [settings if i["section"] == "python" else {} for i in items]
            self._write({"id": message["id"], "result": answers or None})

    def _write(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._send.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._send.flush()

    def _read(self) -> _Json:
        length = 0
        while header := self._receive.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise AssertionError("the language server has ended")
        message: _Json = json.loads(self._receive.read(length))
        return message


@contextmanager
def opened(file: Path) -> Generator[Editor]:
    """Open a file in an editor."""
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER, "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield Editor(file, server.stdin, server.stdout)
        finally:
            server.kill()
