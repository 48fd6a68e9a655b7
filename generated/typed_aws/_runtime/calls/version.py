"""The version of the SDK, read from its lock.

The first use of `__version__` imports this module.
"""

from __future__ import annotations

import json
from importlib.resources import files

from ..lazy import SDK

# Part of a version may be "local" (PEP 440): 1.44.8+botosmith.0.1.0 is a 1.44.8.
try:
    _lock = json.loads(files(SDK).joinpath("botosmith.lock").read_text("utf-8"))
except FileNotFoundError as error:
    # `getattr` with a default and `hasattr` expect an AttributeError.
    raise AttributeError(
        f"{SDK} has no __version__, because its file botosmith.lock is missing",
        name="__version__",
    ) from error

__version__: str = f"{_lock['botocore']}+botosmith.{_lock['botosmith']}"
"""The version of botocore with the models, then the version of the generator."""
