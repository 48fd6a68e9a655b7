"""constraints.txt, from which `make` installs, is that of pyproject.toml."""

import re

from botosmith_tools.requirements import extras
from tests.support.paths import ROOT

# The extras that `make lock` resolves.
_LOCKED = ("dev", "bench", "checkers", "editors", "peers")
_VERSION = re.compile(r"([a-z0-9.-]+)==([^\s;]+)(?: ; .+)?")


def _lines() -> list[str]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    return [line for line in lines if not line.lstrip().startswith("#")]


def test_each_pin_is_a_constraint() -> None:
    constrained = {line.partition(" ")[0] for line in _lines()}
    pins = [pin for extra in _LOCKED for pin in extras()[extra] if "==" in pin]
    # Without extras and markers.
    unknown = {re.sub(r"\[.*\]|;.*", "", pin) for pin in pins} - constrained
    assert not unknown, "make lock writes constraints.txt anew"


def test_constraints_are_versions_without_places() -> None:
    assert [line for line in _lines() if not _VERSION.fullmatch(line)] == []
