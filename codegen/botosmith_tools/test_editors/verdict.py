"""What is wrong with the answers of a language server."""

from collections.abc import Iterator, Sequence

from .exemptions import EXEMPTIONS, UNTIMED
from .run import Answer

# Processor time, in that of `control_seconds`, since machines differ. pyright needs 1.9
# of it for SageMaker and 2.3 for EC2 before it answers, 1 of it to start.
FIRST_ANSWER = 3.0
LATER_ANSWER = 0.8
# Memory of a server, after it has listed the overloads of `get_paginator`.
MEGABYTES = 500


def unexpected(answers: Sequence[Answer], server: str, service: str) -> list[str]:
    """Describe which answers are wrong, and which exemptions are not needed."""
    texts: list[str] = []
    for answer in answers:
        name = answer.probe.name
        wrong = list(faults(answer))
        exempt = any(one.applies(name, server, service) for one in EXEMPTIONS)
        if exempt and not wrong:
            texts.append(f"{name}: exempt, but right")
        elif wrong and not exempt:
            texts += [f"{name}: {fault}" for fault in wrong]
    return texts


def excesses(answers: Sequence[Answer], server: str, control: float) -> list[str]:
    """Describe which answers take too long or too much memory.

    Args:
        answers: The answers of a server about a program, in order.
        server: Its name.
        control: What `control_seconds` is on this machine.
    """
    if server in UNTIMED:
        return []
    limits = [FIRST_ANSWER * control, *[LATER_ANSWER * control] * len(answers)]
    return [
        f"{answer.probe.name}: {excess}"
        for answer, limit in zip(answers, limits, strict=False)
        for excess in _excesses(answer, limit)
    ]


def faults(answer: Answer) -> Iterator[str]:
    """Describe what an answer lacks, or wrongly shows."""
    probe, text = answer.probe, " ".join(answer.text.split())
    for part in probe.shown:
        if part not in text:
            yield f"{part!r} is not in {text[:120]!r}"
    if probe.hidden and probe.hidden in text:
        yield f"{probe.hidden!r} is in {text[:120]!r}"


def _excesses(answer: Answer, limit: float) -> Iterator[str]:
    if answer.seconds > limit:
        yield f"{answer.seconds:.2f} s of processor time, over {limit:.2f} s"
    is_listing = answer.probe.name == "signature: `get_paginator`"
    if is_listing and answer.megabytes > MEGABYTES:
        yield f"{answer.megabytes:.0f} MB"
