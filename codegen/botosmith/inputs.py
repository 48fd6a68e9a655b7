"""The inputs of a package, as settings choose them."""

from collections.abc import Mapping
from typing import Protocol, TypeAlias

from .config import Settings
from .errors import BotosmithError
from .models.fetch import botocore_data
from .models.source import Source
from .output.project_lock import refuse_newer_lock

Services: TypeAlias = Mapping[str, tuple[str, ...] | None]
"""For each service its operations, sorted, or `None` for all of them."""


class Available(Protocol):
    """The services that can be generated."""

    def services(self) -> list[str]:
        """Their names, sorted."""
        ...

    def require(self, service: str) -> None:
        """Check that a service is one of them."""
        ...


def inputs(settings: Settings) -> tuple[Source, Services]:
    """The models to read, and the services to generate.

    Raises:
        BotosmithError: As for the two functions below; the project lock is that of a
            newer botosmith; or the templates folder does not exist.
    """
    if settings.lock is not None:
        refuse_newer_lock(settings.lock)
    source = open_source(settings)
    services = service_operations(settings, source)
    require_templates(settings)
    return source, services


def require_templates(settings: Settings) -> None:
    """Check that the templates folder exists.

    Raises:
        BotosmithError: It does not.
    """
    templates = settings.templates
    if templates is not None and not templates.is_dir():
        raise BotosmithError("the templates folder does not exist", str(templates))


def open_source(settings: Settings) -> Source:
    """The models that settings choose.

    Raises:
        BotosmithError: There are none.
    """
    return Source(
        settings.models,
        settings.patches,
        botocore=botocore_data(settings.botocore),
        reproducible=settings.commit is False,
    )


def service_operations(settings: Settings, source: Available) -> Services:
    """The services that settings choose, of those that are available.

    Returns:
        For each service its operations, sorted, or None for all of them.

    Raises:
        BotosmithError: No service is set, one is malformed, or one does not exist.
    """
    selection = settings.selection()
    if selection is None:
        selection = dict.fromkeys(source.services())
    for name in selection:
        source.require(name)
    return {
        name: None if operations is None else tuple(sorted(operations))
        for name, operations in sorted(selection.items())
    }
