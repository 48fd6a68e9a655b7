"""Which members of models are secret, although AWS does not mark them as sensitive.

These are the members that botosmith's own patches mark, and those that only their names
betray (`runtime/secret_names.py`). A text that is an enum or an ARN is no secret.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import Any

from botocore.model import (
    ListShape,
    MapShape,
    ServiceModel,
    Shape,
    ShapeResolver,
    StringShape,
    StructureShape,
)

from ..runtime.secret_names import is_secret_name, names_beside
from .texts import named_as_secrets

PATCHES = Path(__file__).parents[1] / "patches"
"""botosmith's own patches, which `models/patching.py` describes."""

_ARN = re.compile(r"\W*arn:")
_MARK = re.compile(r"/shapes/([^/]+)(?:/members/([^/]+))?/sensitive")


def is_named_as_secret(
    name: str, reference: Mapping[str, Any], shapes: Mapping[str, Any]
) -> bool:
    """Whether a member is secret by its name.

    Args:
        name: The name of the member.
        reference: The JSON of the member.
        shapes: The JSON of all shapes, by name.
    """
    return is_secret_name(name) and holds_text(
        ShapeResolver(shapes).resolve_shape_ref(reference)
    )


def holds_text(shape: Shape | None, above: tuple[str, ...] = ()) -> bool:
    """Whether a shape is text, a blob, or a list or map of these.

    Enums, ARNs and tokens that make repeated calls safe are no text.

    Args:
        shape: The shape, if there is one.
        above: The names of the lists and maps that have it inside.
    """
    match shape:
        case ListShape() | MapShape() if shape.name in above:
            return False
        case ListShape():
            return holds_text(shape.member, (*above, shape.name))
        case MapShape():
            return holds_text(shape.value, (*above, shape.name))
        case StringShape():
            traits = shape.metadata
            is_arn = shape.name.lower().endswith("arn") or _ARN.match(
                str(traits.get("pattern", ""))
            )
            return not (is_arn or shape.enum or traits.get("idempotencyToken"))
        case _:
            return shape is not None and shape.type_name == "blob"


def marked_by_patches(service: str) -> Collection[str]:
    """List the shapes, and members in the form `ApiKey.value`, that patches mark.

    Args:
        service: botocore's name of the service.
    """
    file = PATCHES / f"{service}.json"
    if not file.is_file():
        return frozenset()
    operations = json.loads(file.read_bytes()).get("service-2", ())
    marks = [
        _MARK.fullmatch(one["path"]) for one in operations if one.get("value") is True
    ]
    return frozenset(".".join(filter(None, mark.groups())) for mark in marks if mark)


def marked_in(shapes: Mapping[str, Any]) -> Iterator[str]:
    """List the shapes and members that a model marks, as `marked_by_patches` does.

    Args:
        shapes: The JSON of the shapes.
    """
    for name, shape in shapes.items():
        if shape.get("sensitive"):
            yield name
        for member, reference in shape.get("members", {}).items():
            # A patch may give a member another shape, which botocore's model lacks.
            if reference.get("sensitive") or shapes[reference["shape"]].get(
                "sensitive"
            ):
                yield f"{name}.{member}"


def documents_in(shapes: Mapping[str, Any]) -> Iterator[str]:
    """List the members that are JSON documents, as `marked_by_patches` does.

    Patches make documents of texts that botocore parses, such as policies of IAM.

    Args:
        shapes: The JSON of the shapes.
    """
    for name, shape in shapes.items():
        for member, reference in shape.get("members", {}).items():
            if shapes[reference["shape"]].get("document"):
                yield f"{name}.{member}"


class MarkedShapes(Mapping[str, Any]):
    """The shapes of a model, in which all secret members are sensitive."""

    def __init__(
        self,
        shapes: Mapping[str, Any],
        marked: Collection[str],
        documents: Collection[str] = (),
    ) -> None:
        """Mark members.

        Args:
            shapes: The JSON of the shapes.
            marked: What is secret apart from names, as of `marked_by_patches`.
            documents: The members that are documents.
        """
        self._shapes = shapes
        self._marked = marked
        self._documents = documents

    def __getitem__(self, name: str) -> Any:
        shape = self._shapes[name]
        marks: dict[str, Any] = {"sensitive": True} if name in self._marked else {}
        members: dict[str, Any] = {}
        for member, reference in shape.get("members", {}).items():
            path = f"{name}.{member}"
            if path in self._marked or is_named_as_secret(
                member, reference, self._shapes
            ):
                members[member] = {**reference, "sensitive": True}
            elif path in self._documents:
                members[member] = {**reference, "document": True}
        if members:
            marks["members"] = {**shape["members"], **members}
        return {**shape, **marks} if marks else shape

    def __iter__(self) -> Iterator[str]:
        return iter(self._shapes)

    def __len__(self) -> int:
        return len(self._shapes)


def marked_model(
    model: ServiceModel, marked: Iterable[str] = (), documents: Iterable[str] = ()
) -> ServiceModel:
    """Make a model in which all secret members are sensitive.

    Args:
        model: The model of a client.
        marked: What is secret besides, as of `marked_in`.
        documents: The members that are documents, as of `documents_in`.
    """
    # botocore's models have no public way to their JSON.
    description: Mapping[str, Any] = getattr(model, "_service_description")  # noqa: B009
    name = model.service_name
    marks = {*marked_by_patches(name), *marked}
    shapes = MarkedShapes(description["shapes"], marks, frozenset(documents))
    return ServiceModel({**description, "shapes": shapes}, name)


def is_sensitive(shape: Shape) -> bool:
    """Whether a shape is sensitive."""
    return bool(shape.metadata.get("sensitive"))


def members_named_as_secrets(
    shape: StructureShape,
    values: Mapping[str, object],
    name_of: Callable[[str, Shape], str],
) -> Set[str]:
    """Find the members of a structure whose values others name as secrets.

    Args:
        shape: The structure.
        values: Its values, by the names of members in messages.
        name_of: Makes the name of a member in messages of its name in the model.
    """
    members = shape.members
    pairs = names_beside(tuple(members)).items()
    # Most structures have none.
    names = {
        name: name_of(name, members[name])
        for value, beside in pairs
        for name in (value, *beside)
    }
    named = named_as_secrets({name: values.get(wire) for name, wire in names.items()})
    return {names[name] for name in named if may_be_named(members[name])}


def may_be_named(shape: Shape) -> bool:
    """Whether a value is secret if a name beside it is: text, or a union with some."""
    if isinstance(shape, StructureShape):
        is_union = getattr(shape, "is_tagged_union", False)
        return is_union and any(map(holds_text, shape.members.values()))
    return holds_text(shape)
