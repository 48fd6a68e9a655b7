"""Machines in EC2: the same kind of client for any service of a protocol."""

from collections.abc import Callable, Iterator
from typing import TypeVar, assert_type

from typed_aws import Client, PaginationConfig, Request, Response, from_json, to_json
from typed_aws.ec2 import (
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    EC2Client,
    Filter,
    Instance,
    InstanceStateName,
)

R = TypeVar("R", bound=Response)


def logged(client: Client, request: Request[R]) -> R:
    """Call any operation of any service."""
    print(to_json(request))
    return client.send(request)


def running(client: EC2Client) -> Iterator[Instance]:
    """List what runs."""
    paginator = client.paginators.describe_instances
    reservations = paginator.paginate(
        filters=[Filter(name="instance-state-name", values=["running"])],
        pagination_config=PaginationConfig(page_size=100),
    )
    for reservation in reservations.items():
        yield from reservation.instances or ()


def describe(state: InstanceStateName) -> str:
    """Say what a machine does; AWS may add states."""
    match state:
        case InstanceStateName.RUNNING:
            return "runs"
        case InstanceStateName.PENDING:
            return "will run"
        case InstanceStateName.STOPPING | InstanceStateName.SHUTTING_DOWN:
            return "ends"
        case InstanceStateName.STOPPED | InstanceStateName.TERMINATED:
            return "has ended"
        case _:
            return (
                f"is {state.value}" if state.is_known else f"is {state}, which is new"
            )


with EC2Client.create(decode="dict", misfits="raise") as made:
    found = logged(made, DescribeInstancesRequest(max_results=10))
    assert_type(found, DescribeInstancesResponse)
    assert_type(from_json(DescribeInstancesResponse, "{}"), DescribeInstancesResponse)
    key: Callable[[Instance], str] = lambda instance: instance.instance_id or ""  # noqa: E731
    for machine in sorted(running(made), key=key):
        if machine.state is not None and machine.state.name is not None:
            print(machine.instance_id, describe(machine.state.name))
