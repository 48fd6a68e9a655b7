"""The package of a service: every public name and the module it comes from."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..plan.service import ServicePlan
from .literals import docstring, identifier, string
from .markdown import summary


@frozen
class ExportsView:
    """What one module gives to its package."""

    module: str
    """The module's name from the service's package on."""
    literal: str
    """The literal of the module's name."""
    names: list[str]
    """The public names of the module."""
    names_literal: str
    """The literal of the names, separated by spaces."""


@frozen
class PackageView:
    """The `__init__.py` of a service."""

    docs: str
    """The docstring literal."""
    exports: list[ExportsView]
    """The public names of each module."""


def package_view(
    plan: ServicePlan, exports: Mapping[str, Sequence[str]]
) -> PackageView:
    """The `__init__.py` of a service.

    Args:
        plan: The service.
        exports: Public names by module.
    """
    lines = [f"{plan.service.title}."]
    about = summary(plan.service.docs, 82)
    if about:
        lines += ["", *about]
    return PackageView(
        docs=docstring(lines, 0),
        exports=[
            ExportsView(
                module=".".join(identifier(part) for part in module.split(".")),
                literal=string(module),
                names=[identifier(name) for name in names],
                names_literal=string(" ".join(names)),
            )
            for module, names in sorted(exports.items())
            if names
        ],
    )
