"""Tokens and limits that AWS's documentation says not to use are not used."""

from pathlib import Path

import pytest

from botosmith.models.source import ServiceModels, Source
from botosmith.output.snapshot import read_snapshot, write_snapshot
from botosmith.plan.build import build
from tests.support.parrots import PARROTS, Model, add_model
from tests.support.shapes import ref, structure

USED = (
    "",
    "The token of the next page. If you do not include it, the first page is returned.",
    # About a member of the response, as in the models of Neptune Analytics.
    "The size of a page. Do not use the NextToken response element elsewhere.",
)
UNUSED = (
    "<p>Reserved for future use.</p>",
    "<p>This token is reserved for future use. Currently set to null.</p>",
    "Not currently used. Do not use this parameter.",
    "<p>A null value. Do not include this in your request.</p>",
    "Do not use.",
    "The size of a page. This limit is not currently enforced.",
)


def load(folder: Path, token: Model, limit: Model) -> ServiceModels:
    """The models of a service without a paginator of AWS's."""
    shapes = PARROTS["shapes"] | {
        "ListParrotsRequest": structure(NextToken=token, Limit=limit),
        "ListParrotsResponse": structure(NextToken="String", Parrots="ParrotList"),
    }
    add_model(folder, "parrots", {**PARROTS, "shapes": shapes}, "service-2")
    return Source(folder).load("parrots")


def limit_of(models: ServiceModels) -> str | None:
    (paginator,) = build(models).paginators
    return paginator.limit_key


@pytest.mark.parametrize("text", [*USED, *UNUSED])
def test_documentation_says_which_tokens_and_limits_are_unused(
    tmp_path: Path, text: str
) -> None:
    about = ref("String", documentation=text)
    as_token = load(tmp_path, about, ref("String"))
    assert len(build(as_token).paginators) == (text in USED)
    as_limit = load(tmp_path, ref("String"), about)
    assert limit_of(as_limit) == ("Limit" if text in USED else None)
    # Packages keep models without their documentation.
    write_snapshot(as_limit, tmp_path)
    kept = read_snapshot(tmp_path, "parrots", as_limit.api_version, as_limit.digest)
    assert limit_of(kept) == limit_of(as_limit)


def test_patch_decides_where_documentation_is_wrong(tmp_path: Path) -> None:
    copied = ref("String", documentation=UNUSED[0], unused=False)
    (paginator,) = build(load(tmp_path, copied, ref("String"))).paginators
    assert paginator.limit_key == "Limit"
    unsaid = ref("String", documentation=USED[1], unused=True)
    assert build(load(tmp_path, unsaid, ref("String"))).paginators == ()


def test_documentation_of_a_shape_counts_only_for_tokens_and_limits(
    tmp_path: Path,
) -> None:
    shapes = PARROTS["shapes"] | {
        "Unused": {"type": "string", "documentation": UNUSED[0]},
        "ListParrotsRequest": structure(NextToken="Unused", Name="Unused"),
    }
    add_model(tmp_path, "parrots", {**PARROTS, "shapes": shapes}, "service-2")
    service = build(Source(tmp_path).load("parrots"))
    token, name = service.operations["ListParrots"].input
    assert (token.unused, name.unused) == (True, False)
