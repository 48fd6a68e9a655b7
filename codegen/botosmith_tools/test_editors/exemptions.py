"""What a language server does not show, and why.

An entry that a run does not confirm is an error, so the table stays true. The page
docs/type-checkers.md has it.
"""

from attrs import frozen


@frozen(kw_only=True)
class Exemption:
    """Probes that some language servers answer differently.

    Attributes:
        what: What differs.
        why: The reason.
        servers: The language servers.
        probes: The names of the probes.
        services: The services; empty for all of them.
    """

    what: str
    why: str
    servers: tuple[str, ...]
    probes: tuple[str, ...]
    services: tuple[str, ...] = ()

    def applies(self, probe: str, server: str, service: str) -> bool:
        """Whether it is about a probe."""
        return (
            probe in self.probes
            and server in self.servers
            and service in (self.services or (service,))
        )


# Servers that may take any time and memory.
UNTIMED = {
    "basedpyright": "to complete names that are not imported yet, it reads all files "
    "of the workspace",
    "jedi": "it is written in Python, and infers the types of what it shows anew",
}
_ARGUMENTS = (
    "hover: argument of a method",
    "hover: argument of `create`",
    "hover: argument of a class without converters",
    "hover: argument of `wait`",
)
_KEYS = (
    "completion: keys of a map by an enum",
    "completion: keys for `get` of a map by an enum",
    "completion: keys for `get` of a map by an enum, or of `{}`",
)
_NO_OVERLOADS = (
    "it does not select overloads by the value of a string; `client.paginators.` has "
    "the right one"
)
EXEMPTIONS = (
    Exemption(
        what="no members after a value that may be `None`",
        why="of a union it completes only what all its types have",
        servers=("ty",),
        probes=("completion: members of a nested result",),
        services=("sagemaker",),
    ),
    Exemption(
        what="one name of all paginators, and of all waiters",
        why="of a call with overloads it completes the strings of one overload only; "
        "`client.paginators.` and `client.waiters.` are complete",
        servers=("pyrefly",),
        probes=("completion: names of paginators", "completion: names of waiters"),
    ),
    Exemption(
        what="the states of `wait_for` for the first argument of `until` only",
        why="it completes no further arguments of a `*states`",
        servers=("pyrefly",),
        probes=("completion: further states to wait for",),
    ),
    Exemption(
        what="no strings for an enum with more than 256 values",
        why="it takes a union of more than 256 strings for `str`",
        servers=("pyrefly",),
        probes=("completion: strings of an enum",),
        services=("ec2",),
    ),
    Exemption(
        what="no keys of a map by an enum",
        why="as AWS may add values, the key may be any text, and it takes a union of "
        "strings and `str` for `str`",
        servers=("ty", "pyrefly"),
        probes=_KEYS,
        services=("sagemaker",),
    ),
    Exemption(
        what="nothing on an argument that a call names",
        why="it has no hover for the names of arguments",
        servers=("pyrefly",),
        probes=(
            *_ARGUMENTS,
            "hover: argument of a class with converters",
            "hover: argument of `paginate`",
        ),
    ),
    Exemption(
        what="no documentation of an argument that a call names",
        why="it shows the declaration only",
        servers=("jedi",),
        probes=_ARGUMENTS,
    ),
    Exemption(
        what="no arguments of classes with converters",
        why="it takes the arguments of attrs classes from fields with defaults, and "
        "does not read a constructor that the stub spells out",
        servers=("jedi",),
        probes=(
            "completion: arguments of a class with converters",
            "hover: argument of a class with converters",
            "signature: class with converters",
        ),
    ),
    Exemption(
        what="another paginator than the one that is named",
        why=_NO_OVERLOADS,
        servers=("jedi",),
        probes=(
            "completion: arguments of `paginate`",
            "hover: argument of `paginate`",
            "signature: `paginate`",
        ),
    ),
    Exemption(
        what="another paginator than the one that is named",
        why=_NO_OVERLOADS,
        servers=("jedi",),
        probes=("definition: `paginate`",),
        services=("ec2",),
    ),
    Exemption(
        what="no operations after `create()`, `with_options` and `with ... as`; it "
        "completes what is annotated: `client: SQSClient = SQSClient.create()`",
        why="it takes `Self` for the base class of clients, which has the method",
        servers=("jedi",),
        probes=("completion: methods after `create()`",),
    ),
    Exemption(
        what="no keys of a map by an enum",
        why="it does not complete the values of `Literal`",
        servers=("jedi",),
        probes=_KEYS,
        services=("sagemaker",),
    ),
    Exemption(
        what="no strings of enums, no states, nor names of paginators and waiters",
        why="it does not complete the values of `Literal`",
        servers=("jedi",),
        probes=(
            "completion: strings of an enum",
            "completion: states to wait for",
            "completion: further states to wait for",
            "completion: names of paginators",
            "completion: names of waiters",
        ),
    ),
    Exemption(
        what="type variables as the types of `until`, beside its text",
        why="it shows the declaration only",
        servers=("jedi",),
        probes=("hover: wait for states", "signature: `until`"),
    ),
    Exemption(
        what="`NoneType` as the type of a member, beside its text",
        why="it infers the type from the default in the module",
        servers=("jedi",),
        probes=("hover: member", "hover: member with a converter"),
    ),
    Exemption(
        what="`property` as the type of the attribute of an error",
        why="it does not show the types of properties",
        servers=("jedi",),
        probes=("hover: attribute of an error",),
    ),
)


def table() -> str:
    """Write the exemptions as a table in Markdown."""
    rows = [("Language server", "What", "Why"), ("---",) * 3]
    # The same may be so of some probes for all services, and of others for one.
    rows += dict.fromkeys(
        (", ".join(one.servers), one.what, one.why) for one in EXEMPTIONS
    )
    rows += [
        (name, "its answers may take longer", why) for name, why in UNTIMED.items()
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
