"""Models of any size, written for these tests."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from botosmith.models.source import ServiceModels
from tests.support.parrots import Model, add_model, service_models
from tests.support.shapes import (
    Json,
    enum,
    list_of,
    map_of,
    operation,
    operations,
    structure,
    union,
)


def service(
    shapes: Mapping[str, Json], ends: Iterable[tuple[str, str]] = (("End", "End"),)
) -> ServiceModels:
    """A service with the string `Text`, and an operation for each input and output."""
    model = {
        "metadata": {
            "apiVersion": "2026-01-02",
            "endpointPrefix": "large",
            "protocol": "json",
            "serviceId": "Large",
            "signatureVersion": "v4",
        },
        "operations": operations(
            *(
                operation(f"Operation{number}", given, taken)
                for number, (given, taken) in enumerate(ends)
            )
        ),
        "shapes": {"Text": {"type": "string"}, **shapes},
    }
    return service_models("large", model)


def end_with(**members: str) -> Model:
    """The model of a service whose only operation takes and returns these members."""
    return service({"End": structure(**members)}).service


def write_end_with(folder: Path, name: str = "large", **members: str) -> Path:
    """Write such a model in a folder of models, which is returned."""
    add_model(folder, name, end_with(**members), "service-2")
    return folder


def chain(
    length: int, *, last: str = "Text", kind: Callable[..., Json] = structure
) -> ServiceModels:
    """A service with structures, or unions, that each hold the next one."""
    shapes: dict[str, Json] = {"Number": {"type": "integer"}}
    for level in range(length):
        following = f"Level{level + 1}" if level < length - 1 else last
        shapes[f"Level{level}"] = kind(Inner=following)
    return service({**shapes, "End": structure(First="Level0")})


def many(count: int) -> ServiceModels:
    """A service with `count` shapes of all kinds and an operation for each 20."""
    shapes: dict[str, Json] = {}
    for number in range(0, count, 10):
        names = [f"Thing{number + offset}" for offset in range(10)]
        before = f"Thing{max(number - 10, 0)}"
        inside = {f"Name{index}": "Text" for index in range(4)}
        for name in names[:6]:
            shapes[name] = structure("Name0", **inside, Part=before)
        shapes[names[6]] = list_of(names[0])
        shapes[names[7]] = map_of(names[1], "Text")
        shapes[names[8]] = enum("a", "b", "c")
        shapes[names[9]] = union(A="Text", B=names[8])
    ends: list[tuple[str, str]] = []
    for number in range(0, count, 20):
        given, taken = f"Given{number}", f"Taken{number}"
        shapes[given] = structure(X=f"Thing{number + 9}", Y=f"Thing{number}")
        shapes[taken] = structure(X=f"Thing{number + 6}", Y=f"Thing{number + 7}")
        ends.append((given, taken))
    return service(shapes, ends)
