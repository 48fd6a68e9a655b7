"""Rules of operations that take batches: botosmith's own, and those of users.

They are in a file `batches.toml` among the patches, a table for each operation, whose
keys docs/settings.md explains. A rule becomes the trait `batch` of its operation.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from ..config import parse_toml
from ..errors import BotosmithError, did_you_mean
from .batch_traits import check_batch, check_form
from .files import read_file
from .json_checks import Json, check_object
from .patching import OWN, RULES

Rules: TypeAlias = Mapping[str, Mapping[str, Json]]
"""The rules, by botocore's names of services and operations."""


def read_rules(file: Path) -> Rules:
    """Read a file of rules; there are none if it does not exist.

    Raises:
        BotosmithError: It cannot be read, is no TOML, or a rule is malformed.
    """
    data = read_file(file)
    rules: dict[str, Json] = {} if data is None else parse_toml(data, file)
    for service, operations in rules.items():
        for name, rule in check_object(operations, f"{file}: {service}").items():
            check_form(rule, _place(file, service, name))
    return rules


def require_services(folder: Path, services: Iterable[str]) -> None:
    """Check that users' rules are for some of these services.

    Args:
        folder: The patches of users.
        services: botocore's names.

    Raises:
        BotosmithError: One is not, or a rule is malformed.
    """
    known = set(services)
    for service in read_rules(folder / RULES):
        if service not in known:
            what = f"no service {service!r} with batches{did_you_mean(service, known)}"
            raise BotosmithError(what, str(folder / RULES))


def mark_batches(
    model: Json, service: str, folder: Path | None, *, is_other: bool = False
) -> Mapping[str, str]:
    """Give the operations of a model the traits that rules have for them.

    A rule of users takes the place of botosmith's own, and a trait that a patch has set
    that of both.

    Args:
        model: A checked service model, which is changed.
        service: botocore's name of the service.
        folder: The patches of users.
        is_other: Whether users may have written their rules for another version of the
            model. Those that do not fit are then passed over.

    Returns:
        Why rules of botosmith's own do not fit the model any more, by their operations.

    Raises:
        BotosmithError: A rule of users is malformed, or does not fit the model.
    """
    lost: dict[str, str] = {}
    if folder is not None:
        file = folder / RULES
        for name, rule in read_rules(file).get(service, {}).items():
            try:
                _mark(model, name, rule, _place(file, service, name))
            except BotosmithError:
                if not is_other:
                    raise
    for name, rule in read_rules(OWN / RULES).get(service, {}).items():
        try:
            _mark(model, name, rule, f"{service} {name}")
        except BotosmithError as error:
            lost[name] = f"{error.where}: its rule for batches {error.what}"
    return lost


def _mark(model: Json, name: str, rule: Json, where: str) -> None:
    if (operation := model["operations"].get(name)) is None:
        hint = did_you_mean(name, model["operations"])
        raise BotosmithError(f"is for an operation that the model lacks{hint}", where)
    if "batch" not in operation:
        trait = {key: value for key, value in rule.items() if key != "sources"}
        check_batch({**operation, "batch": trait}, model["shapes"], where)
        operation["batch"] = trait


def _place(file: Path, service: str, name: str) -> str:
    return f"{file}: {service}.{name}"
