"""The examples of the page about other libraries run, and print what it shows."""

import re
import subprocess
import sys

from tests.support.paths import GENERATED, ROOT
from tests.support.processes import import_path

PAGE = (ROOT / "docs" / "other-libraries.md").read_text()

# A block of Python, followed by a block of output.
EXAMPLES = re.findall(r"```python\n(.*?)```\n```\n(.*?)```\n", PAGE, re.DOTALL)


def test_examples_print_their_output() -> None:
    assert len(EXAMPLES) == PAGE.count("```python\n"), "an example has no output"
    done = subprocess.run(
        [sys.executable, "-c", "".join(code for code, _ in EXAMPLES)],
        env=import_path([GENERATED]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "".join(output for _, output in EXAMPLES)
