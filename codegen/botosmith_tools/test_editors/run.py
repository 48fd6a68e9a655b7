"""Asks a language server all questions about a program, and measures it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import evolve, frozen

from .connection import connected
from .editor import Editor
from .probes import Probe, Program
from .programs import CONTROL
from .servers import Server


@frozen
class Answer:
    """The answer to a probe, and what the server used to give it."""

    probe: Probe
    text: str
    seconds: float
    """Processor time since the answer before, or since the start of the server."""
    megabytes: float
    """Memory of the server after the answer."""


def ask_all(server: Server, folder: Path, program: Program) -> Iterator[Answer]:
    """Start a server, and ask it all questions about a program.

    Raises:
        RuntimeError: The server ended, or an answer takes too long.
    """
    start = (server.command, server.environment, server.settings)
    with connected(*start, folder) as connection:
        editor = Editor(connection, folder / "program.py", program)
        used = 0.0
        for probe in program.probes:
            text = editor.answer(probe)
            now = connection.seconds()
            yield Answer(probe, text, now - used, connection.megabytes())
            used = now


def fastest(one: Sequence[Answer], other: Sequence[Answer]) -> list[Answer]:
    """Take the times of the faster of two runs, answer by answer."""
    return [
        evolve(first, seconds=min(first.seconds, second.seconds))
        for first, second in zip(one, other, strict=True)
    ]


def control_seconds(server: Server, folder: Path) -> float:
    """Measure the processor time until a server answers about the standard library.

    Raises:
        RuntimeError: The server ended, or an answer takes too long.
    """
    (answer,) = ask_all(server, folder, CONTROL)
    return answer.seconds
