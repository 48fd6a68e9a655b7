"""Checks the documentation of a generated service, and compares it with the model."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

from botosmith.emit.docstrings import aws_page
from botosmith.plan.service import ServicePlan

from ..docstring_faults import EXPECTED, Fault, docstrings, faults, placeholders

# The kinds of classes with members; the name of each is that of their stub.
WITH_MEMBERS = ("errors", "requests", "responses", "structures")


@frozen
class Documentation:
    """What the docstrings of a service contain.

    Attributes:
        docstrings: How many there are.
        placeholders: What looks like an HTML tag, but is a placeholder, with how often.
    """

    docstrings: int
    placeholders: Mapping[str, int]
    faults: tuple[str, ...]


def documentation(folder: Path, plan: ServicePlan) -> Documentation:
    """Read the docstrings of a service.

    Args:
        folder: The folder of its package.
        plan: Its plan, from the same model.
    """
    texts: dict[str, str] = {}
    marks: Counter[str] = Counter()
    all_faults: list[Fault] = []
    # The texts of members are in stubs only.
    stubs = [folder / f"{kind}.pyi" for kind in WITH_MEMBERS]
    for path in sorted([*folder.rglob("*.py"), *filter(Path.exists, stubs)]):
        for one in docstrings(path.read_text(encoding="utf-8")):
            if path in stubs and "." not in one.place:
                continue  # as in the module
            texts[one.place or str(path)] = one.text
            marks.update(placeholders(one))
            all_faults += faults(one, in_stub=path in stubs)
    all_faults += _missing_texts(texts, plan)
    all_faults += _missing_from_methods(texts, plan)
    package = plan.names.package
    return Documentation(
        len(texts),
        marks,
        tuple(
            f"{package}.{one.place}: {one.kind}: {one.excerpt}"
            for one in all_faults
            if (package, one.place, one.kind) not in EXPECTED
        ),
    )


def _missing_texts(texts: Mapping[str, str], plan: ServicePlan) -> Iterator[Fault]:
    classes = plan.classes
    places = [(enum.name, enum.shape.docs) for enum in classes.enums.values()]
    places += [(union.name, union.shape.docs) for union in classes.unions.values()]
    for cls in classes.plans.values():
        places.append((cls.name, cls.docs))
        if cls.role != "variant":
            places += [(f"{cls.name}.{f.name}", f.member.docs) for f in cls.fields]
    for place, docs in places:
        # Some documentation is `<p/>`.
        if re.sub(r"<[^>]*>", "", docs).strip() and place not in texts:
            yield Fault("no text", place, docs)


def _missing_from_methods(
    texts: Mapping[str, str], plan: ServicePlan
) -> Iterator[Fault]:
    service, names = plan.service, plan.names
    paginators = {paginator.operation: paginator for paginator in service.paginators}
    for operation in service.operations.values():
        of_operation = names.operations[operation.name]
        expected = [
            aws_page(service.uid, operation.name),
            *(f"    {names.errors[error]}:" for error in operation.errors),
            *(
                f"`{names.waiters[waiter.name]}`"
                for waiter in service.waiters
                if waiter.operation == operation.name
            ),
        ]
        if paginator := paginators.get(operation.name):
            inferred = f"`paginators.{of_operation.method}`"
            expected.append(
                inferred if paginator.inferred else f"`{of_operation.paginator}`"
            )
        client = names.async_client if operation.sends else names.client
        place = f"{client}.{of_operation.method}()"
        text = texts.get(place, "")
        for part in expected:
            if part not in text:
                yield Fault("not in the method", place, part)
