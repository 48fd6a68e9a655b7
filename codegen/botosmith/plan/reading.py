"""What operations do, and what they return, as far as all rules ask for it."""

import re
from collections.abc import Mapping

from . import ir

# How the names of operations begin that change nothing.
_READS = re.compile(
    r"^(Admin|Batch)?(Check|Describe|Filter|Get|Head|List|Lookup|Poll|Query|Read|"
    r"Retrieve|Scan|Search|View)(?![a-z])"
)


def only_reads(operation: ir.Operation) -> bool:
    """Whether an operation changes nothing, as the model or its name says."""
    return operation.only_reads or _READS.match(capitalized(operation.name)) is not None


def read_thing(operation: ir.Operation) -> str:
    """The name of what an operation reads: its own, without the verb."""
    return _READS.sub("", capitalized(operation.name))


def streams(operation: ir.Operation, shapes: Mapping[str, ir.Shape]) -> bool:
    """Whether the response is read in pieces: a body, or events."""
    returned = (shapes[member.shape] for member in operation.output)
    return any(
        (isinstance(one, ir.Scalar) and one.streaming)
        or (isinstance(one, ir.Union) and one.is_event_stream)
        for one in returned
    )


def capitalized(name: str) -> str:
    """A name that begins with a capital letter."""
    return name[:1].upper() + name[1:]
