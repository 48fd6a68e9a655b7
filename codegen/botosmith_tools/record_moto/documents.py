"""Makes plausible request documents from the model."""

from collections.abc import Mapping

from botocore.model import ListShape, MapShape, Shape, StructureShape

ACCOUNT = "123456789012"
# moto rarely looks deeper, and the files stay small.
_DEPTH = 4
_INSTANT = 1_750_000_000


def sample_document(shape: StructureShape) -> dict[str, object]:
    """A request with every member present, one item in every list and map.

    Args:
        shape: The input of an operation.
    """
    return _structure(shape, 0)


def _sample(shape: Shape, name: str, depth: int) -> object:
    """A value for a member of this name, with so many structures around it."""
    if isinstance(shape, StructureShape):
        return _structure(shape, depth)
    if isinstance(shape, ListShape):
        return [_sample(shape.member, name, depth)]
    if isinstance(shape, MapShape):
        return {f"{name}Key": _sample(shape.value, name, depth)}
    match shape.type_name:
        case "string":
            return _string(shape, name)
        case "integer" | "long":
            return max(1, int(shape.metadata.get("min", 1)))
        case "float" | "double":
            return 0.5
        case "boolean":
            return True
        case "timestamp":
            return _INSTANT
        case kind:
            raise NotImplementedError(f"no sample for a {kind} ({name})")


def _structure(shape: StructureShape, depth: int) -> dict[str, object]:
    members: Mapping[str, Shape] = shape.members
    if getattr(shape, "is_tagged_union", False):
        members = dict(list(members.items())[:1])
    elif depth >= _DEPTH:
        members = {name: members[name] for name in shape.required_members}
    return {
        name: _sample(member, name, depth + 1)
        for name, member in members.items()
        if name != "NextToken"
    }


def _string(shape: Shape, name: str) -> str:
    values: list[str] = getattr(shape, "enum", [])
    if values:
        return values[0]
    if name.endswith("RoleArn"):
        return f"arn:aws:iam::{ACCOUNT}:role/example"
    if name.endswith("Arn"):
        return f"arn:aws:sagemaker:us-east-1:{ACCOUNT}:example/{name.lower()}"
    if "S3" in name or name.endswith(("Uri", "Url")):
        return f"s3://example-bucket/{name.lower()}"
    text = f"example-{name.lower()}"
    return text.ljust(int(shape.metadata.get("min", 0)), "0")
