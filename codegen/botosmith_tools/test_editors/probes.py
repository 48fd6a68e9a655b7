"""The programs that are typed, and what servers are asked about them."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

PACKAGE = "typed_aws"
# Where the cursor is in the line of a probe.
CURSOR = "|"

Ask: TypeAlias = Literal["completion", "hover", "definition", "signature"]


@frozen
class Probe:
    """A question about a line that is typed at the end of a program.

    Attributes:
        about: What the question is about. With `ask`, it names the probe.
        line: The line, with the cursor.
        shown: What the answer must contain, apart from line breaks.
        hidden: What it must not contain.
    """

    ask: Ask
    about: str
    line: str
    shown: tuple[str, ...]
    hidden: str = ""

    @property
    def name(self) -> str:
        """The name of the probe, which is the same for all services."""
        return f"{self.ask}: {self.about}"


@frozen
class Program:
    """A program that uses a service, and the questions about it.

    Attributes:
        text: Its text. The lines of probes belong to the block that it opens last.
        probes: The questions.
    """

    text: str
    probes: tuple[Probe, ...]

    def typed(self, probe: Probe) -> tuple[str, int, int]:
        """Type the line of a probe.

        Returns:
            The text, and the cursor's line and column, from zero.
        """
        last = self.text.splitlines()[-1]
        indent = " " * (4 + len(last) - len(last.lstrip()))
        text = f"{self.text}{indent}{probe.line.replace(CURSOR, '')}\n"
        return text, self.text.count("\n"), len(indent) + probe.line.index(CURSOR)


_SAGEMAKER = '''"""Lineage."""

from typed_aws.sagemaker import (
    AssociationSummary,
    ListAssociationsResponse,
    ListTagsRequest,
    ModelPackageGroupStatus,
    ResourceNotFound,
    SageMakerClient,
    SortOrder,
    Tag,
)


def program(
    client: SageMakerClient,
    page: ListAssociationsResponse,
    error: ResourceNotFound,
) -> None:
    """Do something."""
    paginator = client.get_paginator("list_associations")
    waiter = client.get_waiter("endpoint_in_service")
    for summary in page.association_summaries or ():
'''

_EC2 = '''"""Instances."""

from typed_aws.ec2 import (
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    EC2Client,
    Filter,
    Instance,
    InstanceState,
    InstanceType,
    Tag,
)


def program(client: EC2Client, page: DescribeInstancesResponse) -> None:
    """Do something."""
    paginator = client.get_paginator("describe_instances")
    waiter = client.get_waiter("instance_running")
    for reservation in page.reservations or ():
        for instance in reservation.instances or ():
'''

PROGRAMS: Mapping[str, Program] = {
    "sagemaker": Program(
        _SAGEMAKER,
        (
            Probe(
                "hover",
                "method",
                "client.list_ass|ociations()",
                ("ListAssociationsResponse", "Lists the associations in your account"),
                hidden="_sagemaker.",
            ),
            Probe(
                "completion", "methods", "client.list_assoc|", ("list_associations",)
            ),
            Probe(
                "completion",
                "arguments of a method",
                "client.list_associations(asso|)",
                ("association_type",),
            ),
            Probe(
                "completion",
                "arguments of a class with converters",
                "AssociationSummary(source_n|)",
                ("source_name",),
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
                "paginator.paginate(asso|)",
                ("association_type",),
            ),
            Probe(
                "completion",
                "arguments of `wait`",
                "waiter.wait(endp|)",
                ("endpoint_name",),
            ),
            Probe("completion", "members of an enum", "SortOrder.|", ("ASCENDING",)),
            Probe(
                "completion",
                "strings of an enum",
                'client.list_associations(sort_order="|")',
                ("Ascending", "Descending"),
            ),
            Probe(
                "completion",
                "members of a nested result",
                "summary.created_by.|",
                ("user_profile_name",),
            ),
            Probe(
                "completion",
                "names of paginators",
                'client.get_paginator("|")',
                ("list_associations", "list_trials"),
            ),
            Probe(
                "completion",
                "names of waiters",
                'client.get_waiter("|")',
                ("endpoint_in_service", "image_created"),
            ),
            Probe(
                "completion",
                "imports",
                "from typed_aws.sagemaker import AssociationS|",
                ("AssociationSummary",),
            ),
            Probe(
                "hover",
                "class",
                "Association|Summary",
                ("Lists a summary of the properties of an association",),
            ),
            Probe(
                "hover",
                "class that is called",
                "Association|Summary()",
                ("Lists a summary of the properties of an association",),
            ),
            Probe(
                "hover",
                "member",
                "summary.source_n|ame",
                ("str | None", "The name of the source."),
            ),
            Probe(
                "hover",
                "member with a converter",
                "summary.association_t|ype",
                ("AssociationEdgeType | None", "The type of the association."),
            ),
            Probe(
                "hover",
                "argument of a method",
                "client.list_associations(association_t|ype=None)",
                ("AssociationEdgeType", "only associations of the specified type"),
            ),
            Probe(
                "hover",
                "argument of a class with converters",
                'AssociationSummary(source_n|ame="")',
                ("str | None", "The name of the source."),
            ),
            Probe(
                "hover",
                "argument of a class without converters",
                'Tag(ke|y="")',
                ("str", "The tag key."),
            ),
            Probe(
                "hover",
                "argument of `paginate`",
                "paginator.paginate(association_t|ype=None)",
                ("AssociationEdgeType", "only associations of the specified type"),
            ),
            Probe(
                "hover",
                "argument of `wait`",
                'waiter.wait(endpoint_n|ame="")',
                ("str", "The name of the endpoint."),
            ),
            Probe("hover", "member of an enum", "SortOrder.ASC|ENDING", ("ASCENDING",)),
            Probe(
                "hover",
                "attribute of an error",
                "error.co|de",
                ("str", "error code"),
            ),
            Probe(
                "hover",
                "error",
                "Resource|NotFound",
                ("Resource being access is not found.",),
            ),
            Probe(
                "definition",
                "method",
                "client.list_ass|ociations()",
                ("client.py: def list_associations(",),
            ),
            Probe(
                "definition",
                "class",
                "Association|Summary",
                ("class AssociationSummary(",),
            ),
            Probe(
                "definition",
                "member",
                "summary.source_n|ame",
                ("source_name: str",),
            ),
            Probe(
                "definition",
                "`paginate`",
                "paginator.pagi|nate()",
                ("def paginate(",),
            ),
            Probe("definition", "enum", "Sort|Order", ("class SortOrder(",)),
            Probe(
                "signature",
                "method",
                "client.list_associations(|)",
                (
                    "association_type: ",
                    "AssociationEdgeType",
                    "Lists the associations in your account",
                ),
                hidden="_sagemaker.",
            ),
            Probe(
                "signature",
                "class with converters",
                "AssociationSummary(|)",
                ("source_name: str | None",),
            ),
            Probe("signature", "class without converters", "Tag(|)", ("key: str",)),
            Probe(
                "signature",
                "`paginate`",
                "paginator.paginate(|)",
                ("association_type: ", "AssociationEdgeType", "pagination_config:"),
            ),
            Probe(
                "signature",
                "`wait`",
                "waiter.wait(|)",
                ("endpoint_name: str", "waiter_config:"),
            ),
            Probe(
                "signature",
                "`get_paginator`",
                "client.get_paginator(|)",
                ("list_associations",),
            ),
            Probe(
                "signature",
                "`get_waiter`",
                "client.get_waiter(|)",
                ("endpoint_in_service",),
            ),
        ),
    ),
    "ec2": Program(
        _EC2,
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
            Probe(
                "completion", "members of an enum", "InstanceType.T2_|", ("T2_MICRO",)
            ),
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
                "reservation.owner_|id",
                ("str | None", "owns the reservation"),
            ),
            Probe(
                "hover",
                "member with a converter",
                "instance.instance_t|ype",
                ("InstanceType | None", "The instance type."),
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
                ("int | None", "The state of the instance as a 16-bit"),
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
            Probe(
                "hover", "member of an enum", "InstanceType.T2_MI|CRO", ("T2_MICRO",)
            ),
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
            Probe(
                "definition", "`paginate`", "paginator.pagi|nate()", ("def paginate(",)
            ),
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
                ("code: int | None",),
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
        ),
    ),
}
