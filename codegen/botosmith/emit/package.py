"""Builds the view of a service's `__init__.py`: all public names and their modules."""

from collections.abc import Mapping, Sequence

from ..plan.service import ServicePlan
from .literals import docstring, identifier, string
from .markdown import summary
from .views.modules import ExportsView, PackageView


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
