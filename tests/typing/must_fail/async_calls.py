"""Asynchronous clients that are used like synchronous ones, and the reverse."""

# ruff: noqa: B018

from typing import TypeVar

from typing_extensions import override

import typed_aws
from typed_aws import AsyncClient, AsyncPages, AsyncRequest, Response
from typed_aws.sagemaker import (
    AssociationSummary,
    AsyncSageMakerClient,
    EndpointInServiceWaiter,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
    SageMakerClient,
)

R = TypeVar("R", bound=Response)


async def calls(client: AsyncSageMakerClient) -> None:
    """Calls that are not awaited, or wrong."""
    # refused: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    client.delete_trial(trial_name="t")
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    client.list_associations().association_summaries
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    client.send(ListAssociationsRequest()).association_summaries
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    AsyncSageMakerClient.create().list_associations()
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    client.with_options(read_timeout=5).list_associations()


async def sessions() -> None:
    """A session that makes no clients, and a function that is gone."""
    # refused: mypy[arg-type] pyright[reportArgumentType]
    AsyncSageMakerClient.create(session="production")
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    typed_aws.assume_role_async


async def blocks(client: AsyncSageMakerClient, other: SageMakerClient) -> None:
    """Blocks of the other kind."""
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    with client:
        pass
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    async with other:
        pass


async def lists(client: AsyncSageMakerClient, other: SageMakerClient) -> None:
    """Loops over pages of the other kind."""
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    for _ in client.paginators.list_associations.paginate():
        pass
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    async for _ in other.paginators.list_associations.paginate():
        pass
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    ListAssociationsPaginator(client).paginate().build_full_result().next_token
    # refused: mypy[call-overload] pyright[reportCallIssue,reportArgumentType]
    ListAssociationsPaginator("sagemaker")


def of_synchronous_clients(paginator: ListAssociationsPaginator) -> None:
    """Take the paginator of a synchronous client."""
    print(paginator)


async def pass_on(client: AsyncSageMakerClient, other: SageMakerClient) -> None:
    """Pass paginators and waiters of the other kind."""
    # refused: mypy[arg-type] pyright[reportArgumentType]
    of_synchronous_clients(client.paginators.list_associations)
    pages: AsyncPages[ListAssociationsResponse, AssociationSummary]
    # refused: mypy[assignment] pyright[reportAssignmentType]
    pages = other.paginators.list_associations.paginate()
    print(pages)
    # refused: mypy[assignment] pyright[reportAssignmentType]
    waiter: EndpointInServiceWaiter = client.waiters.endpoint_in_service
    print(waiter)


async def waits(client: AsyncSageMakerClient, other: SageMakerClient) -> None:
    """Waits that are not awaited, and the reverse."""
    # refused: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    client.waiters.endpoint_in_service.wait(endpoint_name="e")
    # refused: mypy[misc] pyright[reportGeneralTypeIssues]
    await other.waiters.endpoint_in_service.wait(endpoint_name="e")


async def impatient(
    client: AsyncSageMakerClient, request: ListAssociationsRequest
) -> ListAssociationsResponse:
    """A call of `send` that is not awaited."""
    # refused: mypy[return-value] pyright[reportReturnType]
    return client.send(request)


# A client of the other kind in the place of one.
# refused: mypy[arg-type] pyright[reportArgumentType]
AsyncSageMakerClient(SageMakerClient.create())


def wrapped(client: AsyncSageMakerClient) -> SageMakerClient:
    """An asynchronous client in place of a synchronous one."""
    # refused: mypy[arg-type] pyright[reportArgumentType]
    return SageMakerClient(client)


class Forgetful(AsyncClient):
    """A mixin whose `send` does not return the response."""

    # refused: mypy[return] pyright[reportReturnType]
    async def send(self, request: AsyncRequest[R], /) -> R:
        await super().send(request)


class Impatient(AsyncClient):
    """A mixin whose `send` does not await the response."""

    @override
    async def send(self, request: AsyncRequest[R], /) -> R:
        # refused: mypy[return-value] pyright[reportReturnType]
        return super().send(request)
