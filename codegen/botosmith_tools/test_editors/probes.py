"""Programs that are typed, and questions about them."""

from typing import Literal, TypeAlias

from attrs import frozen

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
