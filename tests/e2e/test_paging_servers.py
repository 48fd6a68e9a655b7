"""Paging through servers gives the same results as boto3's paginators."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import pytest
from attrs import frozen
from botocore.client import BaseClient

from botosmith.recording import ReplayServer, exchange_handler
from botosmith_tools.moto_server import moto_server
from examples.association_server import association_handler
from tests.support.boto import boto_client, call
from tests.support.paths import RECORDED
from tests.support.sweeps import mostly_slow
from typed_aws import PaginationConfig, Response, to_dict
from typed_aws.sagemaker import SageMakerClient

LISTINGS = [
    ("moto", "list_experiments"),
    ("moto", "list_trials"),
    ("moto", "list_trial_components"),
    ("data set", "list_associations"),
    ("written", "list_associations"),
]
CONFIGS = [
    PaginationConfig(),
    PaginationConfig(page_size=3),
    PaginationConfig(page_size=100),
    PaginationConfig(max_items=5, page_size=2),  # ends within a page
    PaginationConfig(max_items=4, page_size=2),  # ends at the end of a page
    PaginationConfig(max_items=1),
    PaginationConfig(max_items=0),
    PaginationConfig(max_items=1000, page_size=4),
]
_HOW_MANY = 7


Listing: TypeAlias = tuple[BaseClient, str]
"""A client, and the name of a paginator."""


@frozen
class Outcome:
    """The outcome of paging, in boto3's form."""

    pages: list[dict[str, Any]]
    items: list[dict[str, Any]]
    resume_token: str | None
    full: dict[str, Any]


@pytest.fixture(scope="module")
def clients() -> Iterator[Mapping[str, BaseClient]]:
    """The botocore clients of the servers."""
    with (
        moto_server() as moto_url,
        ReplayServer(association_handler(25)) as data_set,
        ReplayServer(exchange_handler(RECORDED / "written")) as written,
        boto_client("sagemaker", moto_url) as of_moto,
        boto_client("sagemaker", data_set.url) as of_data_set,
        boto_client("sagemaker", written.url) as of_written,
    ):
        _fill(of_moto)
        yield {"moto": of_moto, "data set": of_data_set, "written": of_written}


def _fill(client: BaseClient) -> None:
    call(client, "CreateExperiment", {"ExperimentName": "parent"})
    for number in range(_HOW_MANY):
        call(client, "CreateExperiment", {"ExperimentName": f"experiment-{number}"})
        trial = {"TrialName": f"trial-{number}", "ExperimentName": "parent"}
        call(client, "CreateTrial", trial)
        component = {"TrialComponentName": f"component-{number}"}
        call(client, "CreateTrialComponent", component)


@pytest.fixture(params=LISTINGS, ids="-".join)
def listing(
    request: pytest.FixtureRequest, clients: Mapping[str, BaseClient]
) -> Listing:
    """Each of the listings."""
    server, name = request.param
    return clients[server], name


def _botos(listing: Listing, config: PaginationConfig) -> Outcome:
    client, name = listing
    wanted = {
        "MaxItems": config.max_items,
        "PageSize": config.page_size,
        "StartingToken": config.starting_token,
    }
    paginator: Any = client.get_paginator(name)

    def pages() -> Any:
        return paginator.paginate(PaginationConfig=wanted)

    first = pages()
    found = [_without_metadata(page) for page in first]
    full = pages().build_full_result()
    if first.resume_token is not None:
        # botocore adds it.
        assert full.pop("NextToken") == first.resume_token
    items = list(pages().result_key_iters()[0])
    return Outcome(found, items, first.resume_token, full)


def _ours(
    listing: Listing, config: PaginationConfig, *, prefetch: bool = False
) -> Outcome:
    client, name = listing
    # The overloads accept only literal names.
    typed: Any = SageMakerClient(client)
    pages = typed.get_paginator(name).paginate(
        pagination_config=config, prefetch=prefetch
    )
    found: list[dict[str, Any]] = [to_dict(page) for page in pages]
    token: str | None = pages.resume_token
    items: list[dict[str, Any]] = [to_dict(item) for item in pages.items()]
    full: Response = pages.build_full_result()
    return Outcome(found, items, token, to_dict(full))


def _without_metadata(page: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in page.items() if key != "ResponseMetadata"}


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("config", mostly_slow(CONFIGS, CONFIGS[3::3]))
def test_pages_items_resume_token_and_full_result_equal_boto3s(
    listing: Listing, config: PaginationConfig, prefetch: bool
) -> None:
    botos = _botos(listing, config)
    assert botos.pages
    assert _ours(listing, config, prefetch=prefetch) == botos


def test_listings_have_several_pages(listing: Listing) -> None:
    outcome = _ours(listing, PaginationConfig(page_size=3))
    assert len(outcome.pages) > 1
    assert len(outcome.items) > 5


@pytest.mark.parametrize("taken", mostly_slow([1, 2, 3, 5], [3]))
def test_resume_tokens_work_in_boto3_and_vice_versa(
    listing: Listing, taken: int
) -> None:
    everything = _botos(listing, PaginationConfig(page_size=2)).items
    begun = PaginationConfig(max_items=taken, page_size=2)
    botos, ours = _botos(listing, begun), _ours(listing, begun)
    assert botos.resume_token is not None
    for first, token, go_on in (
        (botos.items, botos.resume_token, _ours),
        (ours.items, ours.resume_token, _botos),
    ):
        rest = go_on(listing, PaginationConfig(page_size=2, starting_token=token))
        assert first == everything[:taken]
        assert first + rest.items == everything
        assert rest.resume_token is None
