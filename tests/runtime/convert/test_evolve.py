"""Objects from responses can be evolved, whatever they lack and whatever they keep."""

from collections.abc import Iterator
from typing import Any

import pytest
from attrs import fields, has

import typed_aws.sagemaker
from typed_aws import ConversionError, evolve, from_dict, is_absent, to_dict
from typed_aws._runtime.convert.members import members
from typed_aws.sagemaker import AlgorithmSpecification, TrainingInputMode


@pytest.fixture(scope="module")
def classes() -> list[type]:
    package: Any = typed_aws.sagemaker
    found = [getattr(package, name) for name in package.__all__]
    return [
        cls
        for cls in found
        if isinstance(cls, type) and has(cls) and any(a.converter for a in fields(cls))
    ]


def _converted_members(cls: Any) -> Iterator[tuple[str, str]]:
    """The fields with a converter, and their names in dicts."""
    converted = {field.name for field in fields(cls) if field.converter is not None}
    for member in members(cls):
        if member.name in converted:
            yield member.name, member.wire


def _made_of(cls: Any, data: dict[str, Any]) -> Any:
    """Make what a call makes of a response, with the values that do not fit."""
    try:
        return from_dict(cls, data)
    except ConversionError as error:
        return error.partial


def test_a_missing_enum_value_stays_missing() -> None:
    received = from_dict(AlgorithmSpecification, {})
    changed = evolve(received, training_image="i")
    assert is_absent(getattr(changed, "training_input_mode", None))
    assert to_dict(changed) == {"TrainingImage": "i"}
    chosen = evolve(received, training_input_mode="Pipe")
    assert chosen.training_input_mode is TrainingInputMode.PIPE


def test_every_class_can_be_evolved_without_its_members(classes: list[type]) -> None:
    assert len(classes) > 300
    for cls in classes:
        made = _made_of(cls, {})
        assert evolve(made) == made


@pytest.mark.parametrize("value", [5, {"a": 1}, "x", [5, "x"], True])
def test_every_class_can_be_evolved_with_kept_values(
    classes: list[type], value: object
) -> None:
    evolved = 0
    for cls in classes:
        for name, wire in _converted_members(cls):
            made = _made_of(cls, {wire: value})
            assert evolve(made) == made
            evolved += getattr(made, name) == value
    assert evolved > 10
