"""The parts of a model that are for people."""

from collections.abc import Collection

from .json_checks import Json

# Keys whose values are documentation and mean nothing to programs.
DOCUMENTATION = frozenset(
    {
        "deprecatedMessage",
        "deprecatedSince",
        "description",
        "documentation",
        "synthetic",
    }
)


def without_documentation(value: Json, keys: Collection[str] = DOCUMENTATION) -> Json:
    """A copy of a value in JSON without its documentation.

    Args:
        value: The value.
        keys: The keys that are left out.
    """
    if value.__class__ is dict:
        items: dict[str, Json] = value
        # A member called "documentation" is an object and is kept.
        return {
            key: without_documentation(item, keys)
            for key, item in items.items()
            if key not in keys or item.__class__ is dict
        }
    if value.__class__ is list:
        return [without_documentation(item, keys) for item in value]
    return value
