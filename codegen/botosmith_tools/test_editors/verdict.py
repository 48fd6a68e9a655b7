"""What is wrong with the answers of a language server."""

from collections.abc import Iterator, Sequence

from .exemptions import EXEMPTIONS
from .run import Answer

# Processor time in seconds.
FIRST_ANSWER = 2.0
LATER_ANSWER = 0.8
# Of a server, after it has listed the overloads of `get_paginator`.
MEGABYTES = 500


def unexpected(answers: Sequence[Answer], server: str, service: str) -> list[str]:
    """Say which answers are wrong or late, and which exemptions are not needed."""
    found: list[str] = []
    for number, answer in enumerate(answers):
        name = answer.probe.name
        faults = list(_faults(answer, FIRST_ANSWER if number == 0 else LATER_ANSWER))
        exempt = any(one.applies(name, server, service) for one in EXEMPTIONS)
        if exempt and not faults:
            found.append(f"{name}: exempt, but right")
        elif faults and not exempt:
            found += [f"{name}: {fault}" for fault in faults]
    return found


def _faults(answer: Answer, limit: float) -> Iterator[str]:
    probe, text = answer.probe, " ".join(answer.text.split())
    for part in probe.shown:
        if part not in text:
            yield f"{part!r} is not in {text[:120]!r}"
    if probe.hidden and probe.hidden in text:
        yield f"{probe.hidden!r} is in {text[:120]!r}"
    if answer.seconds > limit:
        yield f"{answer.seconds:.2f} s of processor time"
    if probe.name == "signature: `get_paginator`" and answer.megabytes > MEGABYTES:
        yield f"{answer.megabytes:.0f} MB"
