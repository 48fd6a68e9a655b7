"""Recorded results that botocore parsed convert to objects and back."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from botocore.model import Shape
from botocore.session import Session

from tests.conformance.recordings import misfits, recordings, restored
from tests.support.comparison import difference, format_problems, is_list, is_map
from tests.support.shared_sdk import SharedSdk


@pytest.mark.slow
def test_parsed_results_round_trip(
    corpus: Path,
    recorded_sdk: SharedSdk,
    botocore_session: Session,
    parsed_service: str,
) -> None:
    package = recorded_sdk.service(parsed_service)
    model = botocore_session.get_service_model(parsed_service)
    found = recordings(corpus / "parsed")[parsed_service]
    problems: list[str] = []
    for recording in found:
        data = restored(recording.read()["data"])
        data.pop("ResponseMetadata", None)
        cls = getattr(package, f"{recording.operation}Response")
        shape = model.operation_model(recording.operation).output_shape
        if problem := _problem(recorded_sdk, cls, shape, data, recording.file.name):
            problems.append(f"{recording.file.name}: {problem}")
    assert not problems, format_problems(problems)
    assert found


def _problem(
    sdk: SharedSdk, cls: type, shape: Shape | None, data: Any, name: str
) -> str:
    unfit = misfits(shape, data)
    wrong = {path: kind for path, kind in unfit.items() if kind not in LEFT_OUT}
    if unfit:
        print(f"exception: {name}: {unfit}")
    try:
        made = sdk.from_dict(cls, data)
    except ValueError as error:
        path = getattr(error, "path", "")  # only a ConversionError has it
        if path and any(_steps(path) == _steps(other) for other in wrong):
            return ""
        return f"{error!r}, where the model was {wrong or 'met'}"
    return difference(sdk.to_dict(made), _without(data, unfit))


# Members that objects do not have: unknown ones and those without a value.
LEFT_OUT = ("unknown", "null")


def _without(value: Any, unfit: Mapping[str, str], path: str = "") -> Any:
    if unfit.get(path) == "blob" and isinstance(value, str):
        return value.encode()  # a row in docs/differences.md
    if is_list(value):
        return [_without(x, unfit, f"{path}[{i}]") for i, x in enumerate(value)]
    if is_map(value):
        return {
            name: _without(item, unfit, inner)
            for name, item in value.items()
            if unfit.get(inner := f"{path}.{name}") not in LEFT_OUT
        }
    return value


def _steps(path: str) -> str:
    """A path after its first dot, without names, which differ in Python."""
    return re.sub(r"\.\w+|\['[^']*'\]", ".", path[path.index(".") :])
