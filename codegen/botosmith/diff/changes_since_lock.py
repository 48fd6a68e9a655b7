"""The changes in the models since a package was generated."""

from pathlib import Path

from attrs import evolve

from ..config import Settings
from ..errors import BotosmithError
from ..output.lock import Lock
from .run import Diff, diff
from .sides import configured, locked


def changes_since_lock(
    settings: Settings, target: Path, old: Lock, new: Lock
) -> Diff | None:
    """Compare the models that a package was generated from with the present ones.

    Args:
        settings: What is generated.
        target: The folder of the package, before it is replaced.
        old: The lock of the package.
        new: The lock of its replacement.

    Returns:
        The changes in the services and operations that are in the old lock, as `diff`
        has them; None if the package has no readable snapshot of its models.
    """
    side = locked(target, old)
    services = side.selection()
    same = {
        name
        for name, service in new.services.items()
        if name in services and service.models == side.locked[name].models
    }
    try:
        changes = diff(
            side,
            configured(settings),
            {name: services[name] for name in services if name not in same},
            settings.jobs,
            **settings.parts,
        )
    except BotosmithError:
        # A package can be replaced even if its snapshot is missing or damaged.
        return None
    return evolve(changes, compared=len(services))
