"""What a type checker wrongly reports or accepts, and why.

Programs are named by their folder and file in `tests/typing`. An entry that a run does
not confirm is an error, so the table stays true. The page docs/type-checkers.md has it.
"""

from collections.abc import Iterable

from attrs import frozen


@frozen(kw_only=True)
class Exemption:
    """Lines of a program that some type checkers judge differently.

    Attributes:
        what: What differs.
        why: The reason.
        file: The program.
        text: What the lines contain; empty for any lines of the program.
        checkers: The type checkers.
        stubs: The environments; empty for all of them.
    """

    what: str
    why: str
    file: str
    text: str = ""
    checkers: tuple[str, ...]
    stubs: tuple[str, ...] = ()

    def applies(self, checker: str, stubs: str) -> bool:
        """Whether it is about a type checker in an environment."""
        return checker in self.checkers and stubs in (self.stubs or (stubs,))

    def lines(self, program: Iterable[str]) -> set[tuple[str, int]]:
        """The file and number of the lines that it is about."""
        return {
            (self.file, number)
            for number, line in enumerate(program, 1)
            if self.text in line
        }


EXEMPTIONS = (
    Exemption(
        what="`evolve` accepts any changes",
        why="it does not check the arguments of `attrs.evolve`",
        file="must_fail/objects.py",
        text="evolve(summary, ",
        checkers=("pyright", "basedpyright", "ty"),
    ),
    Exemption(
        what="the `evolve` of an SDK accepts any changes, too",
        why="it does not check the arguments of `attrs.evolve`",
        file="must_fail/presence.py",
        text="evolve(page, ",
        checkers=("pyright", "basedpyright", "ty"),
    ),
    Exemption(
        what="`evolve` refuses a string for an enum; pass the member",
        why="it gives the arguments of `attrs.evolve` the types of the attributes, not "
        "those of the constructor",
        file="must_pass/objects.py",
        text='association_type="SameAs"',
        checkers=("pyrefly",),
    ),
    Exemption(
        what="values of `mapping or {}` have a partly unknown type",
        why="it does not infer the type of `{}` from the other operand",
        file="must_pass/maps.py",
        text="# the type of {}",
        checkers=("ty",),
    ),
    Exemption(
        what="`required(...)` of a union of classes is that union; mypy refuses it, so "
        "compare with `None`, or `match`",
        why="mypy infers the common base of the classes where it could infer the union",
        file="must_fail/conversion.py",
        text="return required(source)",
        checkers=("pyright", "basedpyright", "ty", "pyrefly"),
    ),
    Exemption(
        what="a wait of an asynchronous client need not be awaited",
        why="it reports a coroutine that is not awaited only if an `async def` made it",
        file="must_fail/async_calls.py",
        text='client.waiters.endpoint_in_service.wait(endpoint_name="e")',
        checkers=("ty",),
    ),
    Exemption(
        what="a transfer of an asynchronous client need not be awaited",
        why="it reports a coroutine that is not awaited only if an `async def` made it",
        file="must_fail/transfers.py",
        text='    client.upload_file("f", "b", "k")',
        checkers=("ty",),
    ),
    Exemption(
        what="`wait_for` of a union of requests has an unknown type",
        why="it does not infer type arguments from a union of classes",
        file="must_pass/states.py",
        text="# of either",
        checkers=("ty",),
    ),
    Exemption(
        what="the guide's mixins, which import an error of botocore, need its stubs",
        why="it asks for the stubs of every library without types",
        file="application/around_calls.py",
        text="from botocore",
        checkers=("mypy", "pyright", "basedpyright"),
        stubs=("no stubs", "msgspec"),
    ),
    Exemption(
        what="`send` of a mixin is to have the decorator `override`",
        why="its strict mode asks for it on all methods that replace others",
        file="application/around_calls.py",
        text="def send(self, ",
        checkers=("pyrefly",),
    ),
    Exemption(
        what="`fake` and `replay` accept arguments of any names",
        why="it checks the types, and not the names, of the arguments of a `TypedDict`",
        file="must_fail/fakes.py",
        text="fake(SageMakerClient, region=",
        checkers=("ty",),
    ),
    Exemption(
        what="`returns` of a rule accepts any responses",
        why="of the response of the rule and that which is given, it infers the union",
        file="must_fail/fakes.py",
        text=".returns(",
        checkers=("ty", "pyrefly"),
    ),
    Exemption(
        what="`answers` of a rule accepts functions that return any response",
        why="of the response of the rule and that of the function, it infers the union",
        file="must_fail/fakes.py",
        text=".answers(",
        checkers=("ty", "pyrefly"),
    ),
    Exemption(
        what="`partial` of a request accepts any members",
        why="it does not know what `partial` of a class takes and makes",
        file="must_fail/fakes.py",
        text="sagemaker.on(partial(",
        checkers=("ty",),
    ),
    Exemption(
        what="programs that import boto3 or botocore, for example to wrap a client, "
        "need their stubs",
        why="it asks for the stubs of every library without types",
        file="must_pass/with_boto3.py",
        checkers=("mypy", "pyright", "basedpyright"),
        stubs=("no stubs", "msgspec", "botocore-stubs", "botocore-stubs, msgspec"),
    ),
    Exemption(
        what="`boto3.client(...)` is partly unknown; use `create()`",
        why="of the overloads of `boto3.client`, those for services without installed "
        "stubs are unknown",
        file="must_pass/with_boto3.py",
        text="boto3.client(",
        checkers=("pyright", "basedpyright"),
        stubs=("types-boto3", "boto3-stubs"),
    ),
)


def table() -> str:
    """Write the exemptions as a table in Markdown."""
    rows = [("Type checker", "Stubs", "What", "Why"), ("---",) * 4]
    rows += [
        (", ".join(one.checkers), "; ".join(one.stubs) or "any", one.what, one.why)
        for one in EXEMPTIONS
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
