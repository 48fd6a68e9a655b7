"""Edits of the model of the zoo, and the changes that the diff reports for them."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from botosmith.diff.change import Change
from botosmith.diff.compare import compare
from tests.support.shapes import Json
from tests.support.zoo import loaded, zoo

Edit: TypeAlias = Callable[[Json], object]
"""Edits a model."""

Found: TypeAlias = tuple[str, str, str]
"""A reported change: its kind, its place, and the initials of its severities."""

Cases: TypeAlias = Mapping[str, tuple[Edit, list[Found]]]
"""By descriptions: edits, and the changes that they cause."""


def letters(change: Change) -> str:
    """The severities for run time, types and wire, by their initials."""
    axes = change.axes
    return "".join(
        severity.text[0] for severity in (axes.run_time, axes.types, axes.wire)
    )


def changes_of(edit: Edit, *, reverse: bool = False) -> list[Change]:
    content = zoo()
    edit(content)
    versions = loaded(zoo()), loaded(content)
    return list(compare(*(reversed(versions) if reverse else versions)))


def shape(content: Json, name: str) -> Json:
    return content["service"]["shapes"][name]


def members(content: Json, name: str) -> Json:
    return shape(content, name)["members"]


def operation(content: Json, name: str) -> Json:
    return content["service"]["operations"][name]


def requires(name: str, *required: str) -> Edit:
    return lambda content: shape(content, name).update(required=list(required))


def member(name: str, member: str, target: str, **traits: object) -> Edit:
    return lambda content: members(content, name).update(
        {member: {"shape": target, **traits}}
    )


def change_shape(name: str, **changes: object) -> Edit:
    return lambda content: shape(content, name).update(changes)


def add_shape(name: str, raw: Json) -> Edit:
    return lambda content: content["service"]["shapes"].update({name: raw})


def several(*edits: Edit) -> Edit:
    def edit(content: Json) -> None:
        for one in edits:
            one(content)

    return edit


def change_operation(name: str, **changes: object) -> Edit:
    return lambda content: operation(content, name).update(changes)


def change_paginator(**changes: object) -> Edit:
    return lambda content: content["paginators"]["ListAnimals"].update(changes)


def change_waiter(**changes: object) -> Edit:
    return lambda content: content["waiters"]["AnimalAwake"].update(changes)
