"""The members of classes of an SDK."""

import inspect
import re


def members(cls: type) -> frozenset[str]:
    """The public members of a class that the SDK defines, not Python or botocore."""
    names: set[str] = set()
    for one in cls.__mro__:
        if one.__module__.startswith(("typed_aws.", "botosmith.runtime.")):
            # `get` of structures only raises an error.
            names |= {name for name in vars(one) if hasattr(one, name)}
            names |= {*inspect.get_annotations(one)}
            source = inspect.getsource(one)
            names |= {*re.findall(r"\bself\.(\w+)(?: = |: )", source)}
    return frozenset(name for name in names if not name.startswith("_"))
