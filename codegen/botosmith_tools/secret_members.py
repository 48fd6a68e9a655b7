"""Lists the members of botocore's models that only their names betray as secrets."""

from collections.abc import Iterable, Mapping
from typing import Any

from botosmith.models.source import Source
from botosmith.secrets.members import is_named_as_secret

NAMED_AS_SECRETS = "members_named_as_secrets.txt"


def list_named_as_secrets(services: Iterable[str] | None = None) -> list[str]:
    """List the secret members that neither AWS nor a patch marks as sensitive.

    Args:
        services: botocore's names of the services; all if it is None.
    """
    source = Source(reproducible=True)
    lines: list[str] = []
    for name in source.services() if services is None else services:
        shapes: Mapping[str, Any] = source.load(name).service["shapes"]
        lines += [
            f"{name} {shape}.{member}"
            for shape, traits in shapes.items()
            for member, reference in traits.get("members", {}).items()
            if is_named_as_secret(member, reference, shapes)
            and not _is_marked(reference, shapes)
        ]
    return lines


def _is_marked(reference: Mapping[str, Any], shapes: Mapping[str, Any]) -> bool:
    shape = shapes[reference["shape"]]
    inside = (shape[part] for part in ("member", "key", "value") if part in shape)
    return bool(reference.get("sensitive") or shape.get("sensitive")) or any(
        _is_marked(one, shapes) for one in inside
    )
