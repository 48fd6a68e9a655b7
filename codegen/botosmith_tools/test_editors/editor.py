"""An editor: a program that is typed, and what a language server says about it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .connection import Connection, Json
from .probes import Probe, Program


class Editor:
    """An editor with one open program.

    Args:
        server: The language server.
        file: The program.
        program: What is typed in it.
    """

    def __init__(self, server: Connection, file: Path, program: Program) -> None:
        self._server = server
        self._document = {"uri": file.as_uri()}
        self._program = program
        self._version = 0
        opened = {"languageId": "python", "version": 0, "text": program.text}
        server.tell("textDocument/didOpen", textDocument=self._document | opened)

    def answer(self, probe: Probe) -> str:
        """Type the line of a probe, and ask at its cursor; return what is shown.

        Raises:
            RuntimeError: The server ended, or takes too long.
        """
        text, line, column = self._program.typed(probe)
        self._version += 1
        self._server.tell(
            "textDocument/didChange",
            textDocument=self._document | {"version": self._version},
            contentChanges=[{"text": text}],
        )
        position = {"line": line, "character": column}
        method, lines = _ASKS[probe.ask]
        answer = self._server.ask(
            f"textDocument/{method}", textDocument=self._document, position=position
        )
        return "\n".join(lines(answer)) if answer else ""


def _labels(completed: Json) -> Iterator[str]:
    for item in completed["items"] if _is_map(completed) else completed:
        yield item["label"]


def _hovered(hovered: Json) -> Iterator[str]:
    yield from map(_text, _listed(hovered["contents"]))


def _definitions(places: Json) -> Iterator[str]:
    """The file and the line of code of each place."""
    for place in _listed(places):
        uri: str = place.get("targetUri") or place["uri"]
        file = Path(unquote(urlsplit(uri).path))
        where: Json = place.get("targetSelectionRange") or place["range"]
        number: int = where["start"]["line"]
        line = file.read_text().splitlines()[number]
        yield f"{file.name}: {line.strip()}"


def _signatures(answer: Json) -> Iterator[str]:
    for signature in answer["signatures"]:
        yield signature["label"]
        yield _text(signature.get("documentation"))
        for parameter in signature.get("parameters") or ():
            yield _text(parameter.get("documentation"))


def _listed(one_or_many: Json) -> Sequence[Json]:
    is_one = _is_map(one_or_many) or isinstance(one_or_many, str)
    return [one_or_many] if is_one else one_or_many


def _is_map(value: object) -> bool:
    return isinstance(value, dict)


def _text(shown: Json) -> str:
    text: str | None = shown["value"] if _is_map(shown) else shown
    return text or ""


# The method of each kind of question, and what reads its answer.
_ASKS = {
    "completion": ("completion", _labels),
    "hover": ("hover", _hovered),
    "definition": ("definition", _definitions),
    "signature": ("signatureHelp", _signatures),
}
