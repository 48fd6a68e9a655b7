"""Type programs in editors with language servers, and ask what editors ask.

``python -m botosmith_tools.test_editors [--server NAME]... [--service NAME]...``
generates an SDK into build/editors, and asks each language server about programs that
use it. The exit code is 1 if a server does not show what it must, unless `exemptions`
has it, or takes too much processor time or memory, and 2 if it cannot be run. The limit
of time is a multiple of what pyright takes for a program without an SDK.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .exemptions import table
from .programs import PROGRAMS
from .project import write_project
from .run import Answer, ask_all, control_seconds, fastest
from .servers import SERVERS, server
from .verdict import excesses, unexpected

_ATTEMPTS = 3
_CONTROL = "pyright"


def main() -> int:
    """Ask all; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_editors", description=__doc__
    )
    parser.add_argument("--server", action="append", choices=SERVERS)
    parser.add_argument("--service", action="append", choices=[*PROGRAMS])
    parser.add_argument("--answers", action="store_true", help="print all answers")
    options = parser.parse_args()
    failed = 0
    try:
        folder = write_project(PROGRAMS)
        for name in options.server or SERVERS:
            for service in options.service or PROGRAMS:
                answers, excessive = _ask(name, service, folder)
                wrong = [*unexpected(answers, name, service), *excessive]
                outcome = f"{len(wrong)} wrong" if wrong else "as expected"
                print(f"{name}, {service}: {outcome} ({_usage(answers)})", flush=True)
                print("".join(f"    {line}\n" for line in wrong), end="")
                if options.answers:
                    _print_answers(answers)
                failed += len(wrong)
    except (subprocess.CalledProcessError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"\n{table()}")
    return min(failed, 1)


def _ask(name: str, service: str, folder: Path) -> tuple[list[Answer], list[str]]:
    """Ask a server about a service; return the answers, and what exceeds its limit.

    If something does, the server is asked again: other work on the machine slows it
    down, too.
    """
    asked = server(name)
    answers: list[Answer] = []
    excessive: list[str] = []
    for _ in range(_ATTEMPTS):
        control = control_seconds(server(_CONTROL), folder)
        latest = [*ask_all(asked, folder, PROGRAMS[service])]
        answers = fastest(answers, latest) if answers else latest
        excessive = excesses(answers, name, control)
        if not excessive:
            break
    return answers, excessive


def _usage(answers: Sequence[Answer]) -> str:
    first, *others = answers
    slowest = max(others, key=lambda answer: answer.seconds, default=first)
    memory = max(answer.megabytes for answer in answers)
    return (
        f"first answer {first.seconds:.1f} s, slowest of {len(others)} others "
        f"{slowest.seconds:.2f} s, {memory:.0f} MB"
    )


def _print_answers(answers: Sequence[Answer]) -> None:
    for one in answers:
        print(f"--- {one.probe.name}: {one.seconds:.2f} s, {one.megabytes:.0f} MB")
        print("\n".join(one.text[:2000].splitlines()[:20]))


if __name__ == "__main__":
    sys.exit(main())
