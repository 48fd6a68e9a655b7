"""The instances that serve models."""

from collections import Counter

from releases.aws.ec2 import EC2Client, Filter, InstanceStateName, InstanceType


def serving(client: EC2Client, project: str) -> Counter[InstanceType]:
    """Count the running instances of a project by their type."""
    pages = client.paginators.describe_instances.paginate(
        filters=[
            Filter(name="tag:project", values=[project]),
            Filter(name="instance-state-name", values=[InstanceStateName.RUNNING]),
        ]
    )
    return Counter(
        instance.instance_type
        for reservation in pages.items()
        for instance in reservation.instances
    )
