"""The examples in the README run, and print the output that it shows."""

import re
import subprocess
import sys

from botosmith.recording import ReplayServer, exchange_handler
from tests.support.paths import GENERATED, RECORDED, ROOT
from tests.support.processes import import_path

README = (ROOT / "README.md").read_text()

# A block of Python, followed by a block of output.
EXAMPLES = re.findall(r"```python\n(.*?)```\n```\n(.*?)```\n", README, re.DOTALL)


def test_readme_examples_print_their_output() -> None:
    assert len(EXAMPLES) == README.count("```python\n"), "an example has no output"
    program = "".join(f"{code}\nprint('=====')\n" for code, _ in EXAMPLES)
    recorded = exchange_handler(RECORDED)
    with ReplayServer(recorded) as server:
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**import_path([GENERATED]), "AWS_ENDPOINT_URL": server.url},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.stderr == ""
    assert done.stdout == "".join(f"{output}=====\n" for _, output in EXAMPLES)


def test_readme_has_the_output_of_the_demo() -> None:
    assert (ROOT / "examples" / "demo_output.txt").read_text() in README
