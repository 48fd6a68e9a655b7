"""Compare events in both directions with AWS's own SDK.

``python -m botosmith_tools.test_duplex [PYTEST-ARGUMENT]...`` makes an environment of
AWS's packages, which need Python 3.12 or newer: uv finds one, or downloads it. Then it
makes the vectors anew, and AWS's SDK plays the stories of the tests. The exit code is 1
when a test fails and 2 when the environment cannot be made.
"""

import subprocess
import sys

from . import ROOT
from .environments import install, interpreter, make_once, report_failure
from .requirements import extras

FOLDER = ROOT / "build" / "peers"
_CONSTRAINTS = ROOT / "constraints.txt"


def main() -> int:
    """Run the tests; return the exit code."""
    content = [*extras()["peers"], _CONSTRAINTS.read_text("utf-8")]
    try:
        make_once(FOLDER, content, _make_environment)
    except subprocess.CalledProcessError as error:
        report_failure(error)
        return 2
    tests = ["tests/duplex/test_peers.py", f"--peers={interpreter(FOLDER)}"]
    pytest = [sys.executable, "-m", "pytest", *tests, *sys.argv[1:]]
    return int(subprocess.run(pytest, cwd=ROOT, check=False).returncode != 0)


def _make_environment() -> None:
    uv = [sys.executable, "-m", "uv", "venv", "--quiet", "--no-project", "--clear"]
    subprocess.run([*uv, "--python", ">=3.12", str(FOLDER)], check=True)
    install(FOLDER, ["--constraint", str(_CONSTRAINTS), *extras()["peers"]])


if __name__ == "__main__":
    sys.exit(main())
