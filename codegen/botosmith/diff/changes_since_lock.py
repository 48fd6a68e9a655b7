"""What changed in the models since a package was generated."""

from pathlib import Path

from ..config import Settings
from ..errors import BotosmithError
from ..output.lock import Lock
from .run import Diff, diff
from .sides import installed, locked


def since(settings: Settings, target: Path, old: Lock, new: Lock) -> Diff | None:
    """Compare the models that a package was made from with those it is made from now.

    Args:
        settings: What is generated.
        target: The folder of the package, still as it was.
        old: Its lock.
        new: The lock of what replaces it.

    Returns:
        What changed in the services that both have, in the operations that the package
        had; None where the package does not hold its models.
    """
    selection = {
        name: None if service.operations is None else frozenset(service.operations)
        for name, service in old.services.items()
        if name in new.services and new.services[name].models != service.models
    }
    try:
        return diff(locked(target, old), installed(settings), selection, settings.jobs)
    except BotosmithError:
        # What is there may be from before models were kept, or damaged: no reason not
        # to replace it.
        return None
