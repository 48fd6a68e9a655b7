"""The examples of the page about clients run, and print what it shows."""

import re

from tests.support.paths import GENERATED, ROOT
from tests.support.processes import import_path, run_python

PAGE = (ROOT / "docs" / "clients.md").read_text()

# A block of Python, followed by a block of output.
EXAMPLES = re.findall(r"```python\n(.*?)```\n```\n(.*?)```\n", PAGE, re.DOTALL)


def test_examples_print_their_output() -> None:
    assert len(EXAMPLES) == PAGE.count("```python\n"), "an example has no output"
    program = "".join(code for code, _ in EXAMPLES)
    said = run_python("-c", program, environment=import_path([GENERATED]))
    assert said == "".join(output for _, output in EXAMPLES)
