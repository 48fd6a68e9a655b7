"""What is wrong with the answers of a language server."""

from collections.abc import Iterator, Sequence

from .exemptions import EXEMPTIONS, UNTIMED
from .run import Answer

# Processor time in seconds. pyright needs 2.2 s for SageMaker and 2.7 s for EC2 before
# it answers, 0.5 s of it to start; with other work on the machine, more.
FIRST_ANSWER = 4.0
LATER_ANSWER = 0.8
# Memory of a server, after it has listed the overloads of `get_paginator`.
MEGABYTES = 500


def unexpected(answers: Sequence[Answer], server: str, service: str) -> list[str]:
    """Say which answers are wrong or late, and which exemptions are not needed."""
    found: list[str] = []
    for number, answer in enumerate(answers):
        name = answer.probe.name
        wrong = list(faults(answer))
        exempt = any(one.applies(name, server, service) for one in EXEMPTIONS)
        if exempt and not wrong:
            found.append(f"{name}: exempt, but right")
        elif wrong and not exempt:
            found += [f"{name}: {fault}" for fault in wrong]
        if server not in UNTIMED:
            limit = FIRST_ANSWER if number == 0 else LATER_ANSWER
            found += [f"{name}: {excess}" for excess in _excesses(answer, limit)]
    return found


def faults(answer: Answer) -> Iterator[str]:
    """Say what an answer lacks, or shows though it must not."""
    probe, text = answer.probe, " ".join(answer.text.split())
    for part in probe.shown:
        if part not in text:
            yield f"{part!r} is not in {text[:120]!r}"
    if probe.hidden and probe.hidden in text:
        yield f"{probe.hidden!r} is in {text[:120]!r}"


def _excesses(answer: Answer, limit: float) -> Iterator[str]:
    if answer.seconds > limit:
        yield f"{answer.seconds:.2f} s of processor time"
    is_listing = answer.probe.name == "signature: `get_paginator`"
    if is_listing and answer.megabytes > MEGABYTES:
        yield f"{answer.megabytes:.0f} MB"
