"""Profiles whose credentials come from a process."""

import sys
from pathlib import Path

import pytest

# Prints credentials after a moment, and writes down that it did.
_PROGRAM = """
import json, sys, time
time.sleep(0.2)
with open(sys.argv[1], "a") as log:
    log.write("x")
key = {"Version": 1, "AccessKeyId": "from-" + sys.argv[2], "SecretAccessKey": "s"}
print(json.dumps(key))
"""


def use_profiles(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test use the profiles `default` and `b`, and nothing else.

    Their access keys are `from-default` and `from-b`. Each time that credentials are
    looked up, `x` is added to the file of that name, such as `b.log`.
    """
    program = folder / "credentials.py"
    program.write_text(_PROGRAM)
    config = folder / "config"
    config.write_text(
        "".join(
            f"[{section}]\nregion = eu-west-1\ncredential_process = "
            f'"{sys.executable}" "{program}" "{folder / name}.log" {name}\n'
            for section, name in (("default", "default"), ("profile b", "b"))
        )
    )
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
