"""The errors for members of boto3's clients that a typed client lacks."""

from __future__ import annotations

from collections.abc import Mapping


def missing_member(client: object, name: str) -> AttributeError:
    """Make the error for a member that a typed client does not have.

    Args:
        client: The client.
        name: The name of the member.
    """
    cls = type(client).__name__
    message = f"{cls!r} object has no attribute {name!r}"
    # A client that is being copied or unpickled has no botocore client yet.
    boto: object = vars(client).get("_boto")
    if boto is not None and not name.startswith("_"):
        meta: object = getattr(boto, "meta", None)
        operations: Mapping[str, str] = getattr(meta, "method_to_api_mapping", {})
        if name in operations:
            service = getattr(type(client), "__service__", "")
            message += (
                f": the operation was not generated; add "
                f"'{service}:{operations[name]}' to the services in [tool.botosmith] "
                "of pyproject.toml, and run `botosmith generate`"
            )
        elif hasattr(boto, name):
            message += f": botocore's client has it, so use `client.boto.{name}`"
    return AttributeError(message, name=name, obj=client)
