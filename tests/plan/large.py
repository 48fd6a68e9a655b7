"""Models of any size, written for these tests."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from botosmith.models.source import ServiceModels

Shape: TypeAlias = dict[str, Any]

_TEXT: Shape = {"type": "string"}


def structure(members: Mapping[str, str], **traits: object) -> Shape:
    """A structure, given the shapes of its members."""
    references = {name: {"shape": shape} for name, shape in members.items()}
    return {"type": "structure", "members": references, **traits}


def service(
    shapes: Mapping[str, Shape], operations: Iterable[tuple[str, str]]
) -> ServiceModels:
    """A service.

    Args:
        shapes: The shapes, besides the string `Text`.
        operations: The input and the output of each operation.
    """
    model = {
        "metadata": {
            "apiVersion": "2026-01-02",
            "endpointPrefix": "large",
            "protocol": "json",
            "serviceId": "Large",
            "signatureVersion": "v4",
        },
        "operations": {
            f"Operation{number}": {
                "name": f"Operation{number}",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": given},
                "output": {"shape": taken},
            }
            for number, (given, taken) in enumerate(operations)
        },
        "shapes": {"Text": _TEXT, **shapes},
    }
    return ServiceModels(
        name="large",
        api_version="2026-01-02",
        service=model,
        paginators={},
        waiters={},
        digest=str(hash(str(model))),
    )


def chain(length: int, *, last: str = "Text", union: bool = False) -> ServiceModels:
    """A service with structures that each hold the next one.

    Args:
        length: The number of structures.
        last: The shape of the last structure's member.
        union: Whether they are unions.
    """
    shapes = {"Number": {"type": "integer"}}
    for level in range(length):
        following = f"Level{level + 1}" if level < length - 1 else last
        shapes[f"Level{level}"] = structure({"Inner": following}, union=union)
    return service({**shapes, "End": structure({"First": "Level0"})}, [("End", "End")])


def many(count: int) -> ServiceModels:
    """A service with `count` shapes of all kinds and an operation for each 20."""
    shapes: dict[str, Shape] = {}
    for number in range(0, count, 10):
        names = [f"Thing{number + offset}" for offset in range(10)]
        before = f"Thing{max(number - 10, 0)}"
        inside = {f"Name{index}": "Text" for index in range(4)}
        for name in names[:6]:
            shapes[name] = structure({**inside, "Part": before}, required=["Name0"])
        shapes[names[6]] = {"type": "list", "member": {"shape": names[0]}}
        key, value = {"shape": "Text"}, {"shape": names[1]}
        shapes[names[7]] = {"type": "map", "key": key, "value": value}
        shapes[names[8]] = {"type": "string", "enum": ["a", "b", "c"]}
        shapes[names[9]] = structure({"A": "Text", "B": names[8]}, union=True)
    operations: list[tuple[str, str]] = []
    for number in range(0, count, 20):
        given, taken = f"Given{number}", f"Taken{number}"
        shapes[given] = structure({"X": f"Thing{number + 9}", "Y": f"Thing{number}"})
        shapes[taken] = structure(
            {"X": f"Thing{number + 6}", "Y": f"Thing{number + 7}"}
        )
        operations.append((given, taken))
    return service(shapes, operations)
