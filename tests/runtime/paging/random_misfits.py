"""Random pages with values of other types than the model's, and what both paginators
make of them.

Where a misfit is itself the first result, botocore fails, or counts letters and keys.
On a page to resume within, it also fails if a misfit is in place of a structure that
holds results. Ours takes a page as if it had no such value. So botocore gets the page
without it, and it is put back for the comparison. See the table of paginators in
docs/differences.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from random import Random
from typing import Any, cast

import jmespath
from attrs import frozen
from botocore.paginate import TokenEncoder
from botocore.utils import set_value_from_jmespath

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import to_dict
from botosmith.runtime.convert.codec import response_decoder
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.shapes import Request
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import R, Sample, Script, typed, untyped
from tests.runtime.paging.sample_paginators import (
    KeyPaginator,
    ListThingsResponse,
    NestedPaginator,
    PlainPaginator,
    SeveralResultsPaginator,
    SeveralTokensPaginator,
    TextPaginator,
)
from tests.support.comparison import is_map

SAMPLES: Sequence[Sample] = (
    NestedPaginator,
    NestedPaginator,
    SeveralResultsPaginator,
    SeveralTokensPaginator,
    PlainPaginator,
    KeyPaginator,
    TextPaginator,
)
_ODD: Sequence[Any] = (
    *("", "text", 0, 5, 0.0, 1.5, True, False, [], ["x", "y"], [{"Name": "n"}]),
    *({}, {"a": 1}, {"Name": "n", "Things": [{"Name": "m"}]}),
)
_TOKENS: Mapping[str, object] = {"Number": 7, "Key": {"k": b"x"}}
_TYPES: Mapping[str, tuple[type, ...]] = {
    **dict.fromkeys(("Things", "Groups"), (list,)),
    **dict.fromkeys(("Text", "Note"), (str,)),
    **dict.fromkeys(("Box", "Shelf", "Pairs"), (dict,)),
    "Count": (int, float),
}


@frozen
class Case:
    """One sequence of pages, and how to page through it."""

    sample: Sample
    pages: Sequence[Json]
    max_items: int | None
    starting_token: str | None

    @property
    def results(self) -> Sequence[str]:
        keys = cast("str | Sequence[str]", vars(self.sample)["model"]["result_key"])
        return [keys] if isinstance(keys, str) else keys


@frozen(kw_only=True)
class Found:
    """What paging gave; the error of a token that cannot be sent is only a flag."""

    requests: Sequence[Json]
    pages: Sequence[object]
    error: str | None
    resume_token: str | None
    full: object


@frozen
class _Strict(Script):
    """Refuses tokens of another type, as botocore's validation does."""

    def call(self, **arguments: object) -> dict[str, Any]:
        for name, value in arguments.items():
            if name == "Number":
                fits = isinstance(value, int) and not isinstance(value, bool)
            elif name == "Key":
                fits = is_map(value) and all(
                    isinstance(item, bytes) for item in value.values()
                )
            else:
                fits = isinstance(value, str)
            if not fits:
                raise _BadTokenError
        return super().call(**arguments)

    def send(self, request: Request[R], /) -> R:
        try:
            arguments = to_dict(request)
        except ConversionError:
            raise _BadTokenError from None
        return cast("R", decode(self.call(**arguments)))


class _BadTokenError(Exception):
    pass


def decode(data: Json) -> ListThingsResponse:
    """Make what a call makes of a response."""
    try:
        return response_decoder(ListThingsResponse)(data)
    except ConversionError as error:
        return cast("ListThingsResponse", error.partial)


def random_case(random: Random) -> Case:
    """Make a sequence of pages with misfits, and a configuration."""
    sample = random.choice(SAMPLES)
    pages = [_page(random, number) for number in range(random.randint(1, 4))]
    start: str | None = None
    if random.random() < 0.4:
        names: str | Sequence[str] = vars(sample)["model"]["input_token"]
        content: dict[str, Any] = {
            name: _TOKENS.get(name, "token")
            for name in ([names] if isinstance(names, str) else names)
        }
        if random.random() < 0.7:
            content["boto_truncate_amount"] = random.randint(0, 3)
        start = TokenEncoder().encode(content)
    limit = random.choice((None, 0, 1, 2, 3, 5, 8))
    return Case(sample, [*pages, {}], limit, start)


def _page(random: Random, number: int) -> dict[str, Any]:
    def things() -> list[Any]:
        things: list[Any] = [
            {"Name": f"{number}{position}"} for position in range(random.randint(0, 3))
        ]
        return _odd_items(random, things)

    page: dict[str, Any] = {
        "Things": things(),
        "Groups": ["g"] * random.randint(0, 2),
        "Pairs": {"p": number},
        "Text": "text"[: random.randint(0, 4)],
        "Note": f"n{number}",
        "Count": number,
        "Title": "title",
        "IsTruncated": random.random() < 0.8,
        "NextToken": random.choice(("", f"t{number}", f"t{number}", "None", "t")),
        "NextType": random.choice(("", f"y{number}")),
        "NextNumber": random.choice((0, number + 1)),
        "NextKey": random.choice(({}, {"k": b"v%d" % number})),
        "Box": {
            "Shelf": {"Things": things()},
            "Things": things(),
            "Marker": random.choice(("", f"m{number}")),
            "IsTruncated": random.random() < 0.8,
            "Title": "title",
        },
    }
    for part in (page["Box"]["Shelf"], page["Box"], page):
        for name in list(part):
            chance = random.random()
            if chance < 0.1:
                del part[name]
            elif chance < 0.2:
                part[name] = _odd(random)
    return page


def _odd_items(random: Random, items: list[Any]) -> list[Any]:
    return [_odd(random) if random.random() < 0.1 else item for item in items]


def _odd(random: Random) -> object:
    # A copy, because botocore's paginator adds to lists.
    return deepcopy(random.choice(_ODD))


def ours(kind: ClientKind, case: Case, *, prefetch: bool) -> Found:
    """Page with our paginator."""
    config = PaginationConfig(
        max_items=case.max_items, starting_token=case.starting_token
    )
    script = _Strict(case.pages)
    pages = typed(kind, case.sample, script, config, prefetch=prefetch)
    found: list[object] = []
    error: str | None = None
    try:
        kind.each(pages, found.append)
    except Exception as raised:
        error = f"{type(raised).__name__}: {raised}"
    full: object = None
    if error is None:
        again = typed(kind, case.sample, _Strict(case.pages), config, prefetch=prefetch)
        full = kind.result(again.build_full_result())
    return Found(
        requests=script.requests,
        pages=found,
        error=error,
        resume_token=pages.resume_token,
        full=full,
    )


def boto_outcome(case: Case) -> Found:
    """Page with botocore's paginator, without the values that it fails on."""
    removed = [dict[str, object]() for _ in case.pages]
    pages = deepcopy(list(case.pages))
    for number, page in enumerate(pages):
        if number == 0 and case.starting_token is not None:
            for key in case.results:
                _take_parents(page, key, removed[number])
        _take(page, case.results[0], removed[number])
    script = _Strict(pages)
    config = {"MaxItems": case.max_items, "StartingToken": case.starting_token}
    iterator = untyped(case.sample, script, config)
    found: list[object] = []
    seen: list[dict[str, Any]] = []
    error: str | None = None
    put_back = iter(removed)

    def take(page: Json) -> None:
        restored: dict[str, Any] = deepcopy(dict(page))
        for path, value in next(put_back).items():
            set_value_from_jmespath(restored, path, value)
        found.append(decode(restored))
        seen.append(restored)

    try:
        for page in iterator:
            take(page)
    except Exception as raised:
        error = f"{type(raised).__name__}: {raised}"
    token: Any = iterator.resume_token
    full: object = None
    if error is None:
        full = _full(case, pages, seen, config)
    return Found(
        requests=script.requests,
        pages=found,
        error=error,
        resume_token=token,
        full=full,
    )


def _full(
    case: Case,
    pages: Sequence[Json],
    seen: Sequence[Json],
    config: Mapping[str, object],
) -> object:
    """botocore's full result, of values that fit; of the first odd one if none does."""
    pages = deepcopy(list(pages))
    for page in pages:
        for key in case.results[1:]:
            _take(page, key, {})
    again = untyped(case.sample, _Strict(pages), config)
    full: Any = again.build_full_result()
    full.pop("NextToken", None)
    for key in case.results:
        values = [jmespath.search(key, page) for page in seen]
        present = [value for value in values if value is not None]
        if present and not any(_fits(key, value) for value in present):
            set_value_from_jmespath(full, key, present[0])
    if "Pairs" in case.results:
        # botocore keeps the pairs of the first page.
        maps = [page["Pairs"] for page in seen if _fits("Pairs", page.get("Pairs"))]
        if maps:
            full["Pairs"] = {key: it for pairs in maps for key, it in pairs.items()}
    return decode(full)


def _fits(path: str, value: object) -> bool:
    return isinstance(value, _TYPES[path.rpartition(".")[2]])


def _take(page: Json, path: str, removed: dict[str, object]) -> None:
    """Remove the value at the end of a path if it does not fit."""
    parent, _, name = path.rpartition(".")
    part = jmespath.search(parent, page) if parent else page
    if is_map(part) and name in part and not _fits(path, part[name]):
        removed[path] = cast("dict[str, Any]", part).pop(name)


def _take_parents(page: Json, path: str, removed: dict[str, object]) -> None:
    """Remove what is in place of the first structure of a path that is none."""
    names = path.split(".")
    for length in range(1, len(names)):
        _take(page, ".".join(names[:length]), removed)
