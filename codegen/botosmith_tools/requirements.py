"""The requirements that this repository's pyproject.toml states."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from . import ROOT

# What an SDK imports, among the packages that the generator depends on.
_IMPORTED = ("attrs", "botocore", "cattrs")


@cache
def pyproject() -> Mapping[str, Any]:
    """The content of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def extras() -> Mapping[str, list[str]]:
    """The requirements of each extra."""
    by_extra: Mapping[str, list[str]] = pyproject()["project"]["optional-dependencies"]
    return by_extra


def sdk_requirements() -> list[str]:
    """The requirements of an SDK, among those of the generator."""
    requirements: list[str] = pyproject()["project"]["dependencies"]
    return [one for one in requirements if project_name(one) in _IMPORTED]


def project_name(requirement: str) -> str:
    """The name of the project that a requirement names."""
    return re.split(r"[\[<>=!~;\s]", requirement)[0]
