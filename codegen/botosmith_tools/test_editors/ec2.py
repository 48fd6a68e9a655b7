"""What is typed and asked in a program that uses EC2."""

from .probes import Probe, Program

_TEXT = '''"""Instances."""

from typed_aws.ec2 import (
    DescribeInstancesResponse,
    EC2Client,
    Instance,
    InstanceState,
    InstanceType,
    Tag,
)


def program(client: EC2Client, page: DescribeInstancesResponse) -> None:
    """Do something."""
    paginator = client.get_paginator("describe_instances")
    waiter = client.get_waiter("instance_running")
    for reservation in page.reservations:
        for instance in reservation.instances:
'''

EC2 = Program(
    _TEXT,
    (
        Probe(
            "hover",
            "method",
            "client.describe_inst|ances()",
            ("DescribeInstancesResponse", "Describes the specified instances"),
            hidden="_ec2.",
        ),
        Probe(
            "completion",
            "methods",
            "client.describe_inst|",
            ("describe_instances",),
        ),
        Probe(
            "completion",
            "methods after `create()`",
            "EC2Client.create().describe_inst|",
            ("describe_instances",),
        ),
        Probe(
            "signature",
            "`get_paginator`",
            "client.get_paginator(|)",
            ("describe_instances",),
        ),
        Probe(
            "signature",
            "`get_waiter`",
            "client.get_waiter(|)",
            ("instance_running",),
        ),
        Probe(
            "completion",
            "arguments of a method",
            "client.describe_instances(inst|)",
            ("instance_ids",),
        ),
        Probe(
            "completion",
            "arguments of a class with converters",
            "InstanceState(na|)",
            ("name",),
        ),
        Probe(
            "completion",
            "arguments of a class without converters",
            "Tag(ke|)",
            ("key",),
        ),
        Probe(
            "completion",
            "arguments of `paginate`",
            "paginator.paginate(inst|)",
            ("instance_ids",),
        ),
        Probe(
            "completion",
            "arguments of `wait`",
            "waiter.wait(inst|)",
            ("instance_ids",),
        ),
        Probe("completion", "members of an enum", "InstanceType.T2_|", ("T2_MICRO",)),
        Probe(
            "completion",
            "strings of an enum",
            'client.run_instances(instance_type="|")',
            ("a1.large",),
        ),
        Probe(
            "completion",
            "members of a nested result",
            "instance.state.|",
            ("code", "name"),
        ),
        Probe(
            "completion",
            "names of paginators",
            'client.get_paginator("|")',
            ("describe_instances", "describe_vpcs"),
        ),
        Probe(
            "completion",
            "names of waiters",
            'client.get_waiter("|")',
            ("instance_running", "vpc_available"),
        ),
        Probe(
            "completion",
            "attributes that are paginators",
            "client.paginators.describe_|",
            ("describe_instances",),
        ),
        Probe(
            "completion",
            "attributes that are waiters",
            "client.waiters.insta|",
            ("instance_running",),
        ),
        Probe(
            "hover",
            "attribute that is a paginator",
            "client.paginators.describe_instance|s",
            ("DescribeInstancesPaginator",),
        ),
        Probe(
            "completion",
            "imports",
            "from typed_aws.ec2 import InstanceSt|",
            ("InstanceState",),
        ),
        Probe("hover", "class", "Inst|ance", ("Describes an instance.",)),
        Probe(
            "hover",
            "class that is called",
            "Instance|State()",
            ("Describes the current state of an instance.",),
        ),
        Probe(
            "hover",
            "member",
            "reservation.requester_|id",
            ("str | None", "The ID of the requester that launched"),
        ),
        Probe(
            "hover",
            "member with a converter",
            "instance.archi|tecture",
            ("ArchitectureValues | None", "The architecture of the image."),
        ),
        Probe(
            "hover",
            "argument of a method",
            "client.describe_instances(instance_i|ds=None)",
            ("Sequence[str] | None", "The instance IDs."),
        ),
        Probe(
            "hover",
            "argument of a class with converters",
            "InstanceState(cod|e=0)",
            ("code: int", "The state of the instance as a 16-bit"),
        ),
        Probe(
            "hover",
            "argument of a class without converters",
            'Tag(ke|y="")',
            ("str | None", "The key of the tag."),
        ),
        Probe(
            "hover",
            "argument of `paginate`",
            "paginator.paginate(instance_i|ds=None)",
            ("Sequence[str] | None", "The instance IDs."),
        ),
        Probe(
            "hover",
            "argument of `wait`",
            "waiter.wait(instance_i|ds=None)",
            ("Sequence[str] | None", "The instance IDs."),
        ),
        Probe("hover", "member of an enum", "InstanceType.T2_MI|CRO", ("T2_MICRO",)),
        Probe(
            "definition",
            "method",
            "client.describe_inst|ances()",
            ("client.py: def describe_instances(",),
        ),
        Probe("definition", "class", "Inst|ance", ("class Instance(",)),
        Probe(
            "definition",
            "member",
            "reservation.owner_|id",
            ("owner_id: str",),
        ),
        Probe("definition", "`paginate`", "paginator.pagi|nate()", ("def paginate(",)),
        Probe("definition", "enum", "Instance|Type", ("class InstanceType(",)),
        Probe(
            "signature",
            "method",
            "client.describe_instances(|)",
            (
                "instance_ids: Sequence[str] | None",
                "Describes the specified instances",
            ),
            hidden="_ec2.",
        ),
        Probe(
            "signature",
            "class with converters",
            "InstanceState(|)",
            ("code: int = ...",),
        ),
        Probe(
            "signature",
            "class without converters",
            "Tag(|)",
            ("key: str | None",),
        ),
        Probe(
            "signature",
            "`paginate`",
            "paginator.paginate(|)",
            ("instance_ids: Sequence[str]", "pagination_config:"),
        ),
        Probe(
            "signature",
            "`wait`",
            "waiter.wait(|)",
            ("instance_ids: Sequence[str]", "waiter_config:"),
        ),
    ),
)
