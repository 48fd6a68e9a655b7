"""Looks for secrets in what generated classes show: their `repr`, and errors."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from botocore.model import ListShape, MapShape, ServiceModel, Shape, StructureShape

from botosmith.models.source import ServiceModels
from botosmith.plan.ir import Structure, Union
from botosmith.plan.service import ServicePlan
from botosmith.secrets.members import is_sensitive, marked_model

from ..planted_secrets import NUMBER, SECRET, Planter


def shown_secrets(
    runtime: str, requests: Iterable[Any], models: ServiceModels, plan: ServicePlan
) -> Iterator[str]:
    """Describe where objects, or errors about values that do not fit, show secrets.

    Args:
        runtime: The name of the package's runtime.
        requests: The classes of all requests of a service.
        models: The models that it was generated from.
        plan: Its plan.
    """
    model = marked_model(ServiceModel(models.service, models.name))
    yield from _marked_differently(model, plan)
    convert = import_module(f"{runtime}.convert.api")
    conversion_error = import_module(f"{runtime}.conversion_error")
    planter, unfit = Planter(), Planter(misfits=True)
    for request in requests:
        operation = model.operation_model(request.__operation__)
        for cls, shape in (
            (request, operation.input_shape),
            (request.__response__, operation.output_shape),
        ):
            document = planter.document(shape)
            if SECRET in str(document) or str(NUMBER) in str(document):
                shown = repr(convert.from_dict(cls, document))
                yield from _shown(cls, shown, "repr")
            document = unfit.document(shape)
            if SECRET not in str(document):
                continue
            try:
                convert.from_dict(cls, document)
            except conversion_error.ConversionError as error:
                text = " ".join(map(str, (error, *error.others)))
                yield from _shown(cls, text, "error")


def _shown(cls: type, text: str, what: str) -> Iterator[str]:
    if SECRET in text or str(NUMBER) in text:
        place = min(
            text.find(secret) for secret in (SECRET, str(NUMBER)) if secret in text
        )
        yield f"{cls.__module__}: {what}: ...{text[max(place - 60, 0) : place]}"


def _marked_differently(model: ServiceModel, plan: ServicePlan) -> Iterator[str]:
    """Compare the members that recordings and classes hide."""
    for name, shape in plan.service.shapes.items():
        if not isinstance(shape, Structure | Union) or name not in model.shape_names:
            continue
        marked = model.shape_for(name)
        assert isinstance(marked, StructureShape)
        for member in shape.members:
            inner = marked.members[member.wire]
            if member.sensitive is not (is_sensitive(marked) or _is_secret(inner)):
                yield f"{model.service_name}.{name}.{member.wire}: only one hides it"


def _is_secret(shape: Shape) -> bool:
    match shape:
        case ListShape():
            inside: tuple[Shape, ...] = (shape.member,)
        case MapShape():
            inside = (shape.key, shape.value)
        case _:
            inside = ()
    return is_sensitive(shape) or any(map(_is_secret, inside))
