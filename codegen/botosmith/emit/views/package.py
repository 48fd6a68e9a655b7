"""The views of the public names of packages: the SDK's, and the services'."""

from attrs import frozen


@frozen
class StubExportsView:
    """The public names of a stub."""

    module: str
    """The stub, relative to the service's package; with a dot first, to the SDK's."""
    names: list[str]
    """The names that it declares."""


@frozen
class StubPackageView:
    """The stub file of a service's package."""

    docs: str
    """The docstring literal."""
    exports: list[StubExportsView]
    """The public names of each stub."""


@frozen
class ExportsView:
    """The public names of one module."""

    module: str
    """The module, relative to the package; with a dot first, to the SDK's."""
    names: list[str]
    """The public names of the module."""


@frozen
class SdkView:
    """The `__init__.py` of the SDK's package."""

    exports: list[ExportsView]
    """The public names of each module of the runtime."""


@frozen
class PackageView:
    """The `__init__.py` of a service."""

    docs: str
    """The docstring literal."""
    exports: list[ExportsView]
    """The public names of each module."""


@frozen
class IndexView:
    """A module that leads editors from the classes of a stub to their modules."""

    docs: str
    """The docstring literal."""
    exports: list[ExportsView]
    """The names of the stub that each module defines."""
