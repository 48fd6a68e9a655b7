"""Checks the configurations of paginators and waiters, as `check` does the model."""

from collections.abc import Collection, Mapping

from ..errors import BotosmithError
from .json_checks import (
    Json,
    check_list,
    check_object,
    check_string,
    check_strings,
    check_types,
    require,
)

# Each member on the way to a paginator's result nests the code one level deeper, and
# Python compiles 200 levels at most. AWS's own models have at most 3.
_MAX_STEPS = 32

_PAGINATOR: Mapping[str, type] = {"limit_key": str, "more_results": str}
_WAITER: Mapping[str, type] = {
    "operation": str,
    "delay": int,
    "maxAttempts": int,
    "description": str,
}


def check_paginators(paginators: Json, file: str) -> None:
    """Check the configurations of all paginators."""
    for name, config in check_object(paginators, f"{file}: pagination").items():
        where = f"{file}: pagination.{name}"
        check_types(check_object(config, where), _PAGINATOR, where)
        for key in ("input_token", "output_token", "result_key"):
            if require(config, key, where).__class__ is not str:
                check_strings(config[key], f"{where}.{key}")
        if config.get("non_aggregate_keys", "").__class__ is not str:
            check_strings(config["non_aggregate_keys"], f"{where}.non_aggregate_keys")
        for key in ("output_token", "result_key", "more_results", "non_aggregate_keys"):
            value = config.get(key, [])
            for expression in [value] if value.__class__ is str else value:
                if sum(map(expression.count, ".[(")) >= _MAX_STEPS:
                    raise BotosmithError("nested too deeply", f"{where}.{key}")


def check_waiters(waiters: Json, operations: Collection[str], file: str) -> None:
    """Check the configurations of all waiters."""
    for name, config in check_object(waiters, f"{file}: waiters").items():
        where = f"{file}: waiters.{name}"
        check_types(check_object(config, where), _WAITER, where)
        if require(config, "operation", where) not in operations:
            raise BotosmithError(f"no operation {config['operation']!r}", where)
        for index, acceptor in enumerate(
            check_list(require(config, "acceptors", where), f"{where}.acceptors")
        ):
            place = f"{where}.acceptors[{index}]"
            check_object(acceptor, place)
            for key in ("matcher", "state"):
                check_string(require(acceptor, key, place), f"{place}.{key}")
            require(acceptor, "expected", place)
