"""Services and operations as users write them: "sagemaker:ListActions,Describe*".

On the command line and in pyproject.toml they are lists of such texts. Without
operations, a text means all of a service, and "*" alone means every service.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase

from .errors import BotosmithError, did_you_mean

_WILDCARD = re.compile(r"[*?\[]")


def parse_services(services: Iterable[str]) -> dict[str, frozenset[str] | None]:
    """Parse services as given on the command line.

    Args:
        services: Texts such as "sagemaker:ListActions,ListAssociations". A service that
            occurs twice gets the operations of both.

    Returns:
        For each service its operations, which may be patterns as for `matching`, or
        None for all of them.

    Raises:
        BotosmithError: A text is malformed.
    """
    return {
        service: None if operations is None else frozenset(operations)
        for service, operations in _merge(services).items()
    }


def known_names(services: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """Write in lower case the services that are known only so.

    Args:
        services: The services, with operations or without.
        known: The names that botocore has.

    Raises:
        BotosmithError: A text is malformed.
    """
    names: list[str] = []
    for text in services:
        service, _ = _split(text)
        lower = service.lower()
        if service not in known and lower in known:
            text = lower + text[len(service) :]
        names.append(text)
    return tuple(names)


def matching(operation: str, known: Iterable[str]) -> list[str]:
    """The known operations that a name or a pattern such as "List*" matches."""
    return [name for name in known if fnmatchcase(name, operation)]


def without(services: Iterable[str], others: Collection[str]) -> list[str]:
    """List the services in one list but not in another, for a message.

    Raises:
        BotosmithError: A text is malformed.
    """
    if "*" in others:
        return []
    services = list(services)
    if "*" in services:
        return ["all other services"]
    selection = _merge(others)
    missing: list[str] = []
    for service, operations in _merge(services).items():
        selected = selection.get(service, [])
        if selected is None:
            continue
        if operations is None:
            missing.append(f"other operations of {service}" if selected else service)
        elif rest := _unmatched(operations, selected):
            missing.append(_join(service, rest))
    return missing


def add_services(present: Sequence[str], new: Collection[str]) -> list[str | None]:
    """Add services and operations to the list in `[tool.botosmith]`.

    Args:
        present: The list.
        new: What to add. Operations are added to those of their service, and a whole
            service replaces its operations.

    Returns:
        The list with the new texts in the places of those that change, None in the
        place of each that is removed, and texts that are appended.

    Raises:
        BotosmithError: A text is malformed, or all is there already.
    """
    if "*" in present:
        raise BotosmithError("[tool.botosmith] already has all services, '*'")
    if "*" in new:
        raise BotosmithError(
            "'*' cannot be added; for all services, write services = [\"*\"] in "
            "[tool.botosmith]"
        )
    edited = _added(present, new)
    if edited == [*present]:
        raise BotosmithError(
            f"[tool.botosmith] already has {', '.join(new)}; `botosmith generate` "
            "writes the package"
        )
    return edited


def combine_services(services: Collection[str], others: Collection[str]) -> list[str]:
    """Combine two lists of services, as `add_services` does.

    Raises:
        BotosmithError: A text is malformed.
    """
    if "*" in services:
        return [*services]
    return [text for text in _added([*services], others) if text is not None]


def _added(present: Sequence[str], new: Collection[str]) -> list[str | None]:
    known = _merge(present)
    edited: list[str | None] = [*present]
    for service, operations in _merge(new).items():
        places = _places(present, service)
        already = known.get(service, [])
        if already is None:
            continue
        if operations is None:
            for place in places[1:]:
                edited[place] = None
            _put(edited, places[:1], service)
        elif rest := _unmatched(operations, already):
            own = _split(present[places[-1]])[1] if places else None
            _put(edited, places[-1:], _join(service, [*(own or []), *rest]))
    return edited


def remove_services(present: Sequence[str], old: Collection[str]) -> list[str | None]:
    """Remove services and operations from the list in `[tool.botosmith]`.

    Args:
        present: The list.
        old: What to remove. A pattern stands for the operations in the list that it
            matches.

    Returns:
        The list with the new texts in the places of those that change, and None in the
        place of each that is removed.

    Raises:
        BotosmithError: A text is malformed; or something is not in the list, cannot be
            removed from it, or would leave a service or the list empty.
    """
    if "*" in present:
        raise BotosmithError(
            "[tool.botosmith] has all services, '*'; write those to keep in its place"
        )
    known = _merge(present)
    edited: list[str | None] = [*present]
    for service, operations in _merge(old).items():
        if service not in known:
            hint = did_you_mean(service, known)
            raise BotosmithError(f"[tool.botosmith] does not have {service!r}{hint}")
        if operations is not None:
            _check_removal(service, known[service], operations)
        for place in _places(present, service):
            own = _split(present[place])[1]
            rest = _unmatched(own, operations) if own and operations else []
            edited[place] = _join(service, rest) if rest else None
    if not any(edited):
        raise BotosmithError(
            "this would leave no service; add another one first, or delete the package "
            "and [tool.botosmith] instead"
        )
    return edited


def _check_removal(
    service: str, known: Sequence[str] | None, operations: Sequence[str]
) -> None:
    """Check that operations can be removed from a service, or from all services."""
    if known is None:
        raise BotosmithError(
            f"[tool.botosmith] has all operations of {service}; write those to keep in "
            f'its place, as "{service}:Operation,Operation"'
        )
    rest = _unmatched(known, operations)
    for operation in operations:
        for pattern in rest:
            if _includes(pattern, operation):
                raise BotosmithError(
                    f"{operation} belongs to '{service}:{pattern}'; remove that, and "
                    "add the operations to keep"
                )
        if not any(_includes(operation, name) for name in known):
            hint = did_you_mean(operation, known)
            text = f"{service}:{operation}"
            raise BotosmithError(f"[tool.botosmith] does not have {text!r}{hint}")
    if not rest:
        raise BotosmithError(
            f"this would leave no operation of {service}; `botosmith remove {service}` "
            "removes the service"
        )


def _split(text: str) -> tuple[str, list[str] | None]:
    """The service and the operations in a text.

    Raises:
        BotosmithError: The text is malformed.
    """
    service, colon, names = text.partition(":")
    operations = names.split(",") if colon else None
    if not service or (operations is not None and not all(operations)):
        raise BotosmithError(
            f"{text!r} does not name a service; write SERVICE or "
            "SERVICE:Operation,Operation"
        )
    return service, operations


def _join(service: str, operations: Iterable[str]) -> str:
    return f"{service}:{','.join(operations)}"


def _merge(services: Iterable[str]) -> dict[str, list[str] | None]:
    """The operations of each service, or None for all of them, in the order given."""
    merged: dict[str, list[str] | None] = {}
    for service, operations in map(_split, services):
        earlier = merged.get(service, [])
        if operations is None or earlier is None:
            merged[service] = None
        else:
            merged[service] = list(dict.fromkeys([*earlier, *operations]))
    return merged


def _places(services: Sequence[str], service: str) -> list[int]:
    """Where a list has texts with a service."""
    return [i for i, text in enumerate(services) if _split(text)[0] == service]


def _put(texts: list[str | None], place: Sequence[int], text: str) -> None:
    """Put a text in its place in a list, or at the end if it has none."""
    if place:
        texts[place[0]] = text
    else:
        texts.append(text)


def _unmatched(operations: Iterable[str], others: Sequence[str]) -> list[str]:
    """The operations that no other one includes."""
    return [
        name for name in operations if not any(_includes(one, name) for one in others)
    ]


def _includes(operation: str, other: str) -> bool:
    """Whether a name or a pattern is the same as another one, or matches its name.

    Of different patterns, none counts as including another.
    """
    return operation == other or (
        not _WILDCARD.search(other) and fnmatchcase(other, operation)
    )
