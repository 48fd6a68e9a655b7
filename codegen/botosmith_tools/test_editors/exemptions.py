"""What a language server does not show, and why.

An entry that a run does not confirm is an error, so the table stays true. The page
docs/type-checkers.md has it.
"""

from attrs import frozen


@frozen
class Exemption:
    """Probes that some language servers do not answer as the rest do."""

    probes: tuple[str, ...]
    servers: tuple[str, ...]
    what: str
    why: str
    services: tuple[str, ...] = ()
    """The services; empty for all of them."""

    def applies(self, probe: str, server: str, service: str) -> bool:
        """Whether it is about a probe."""
        return (
            probe in self.probes
            and server in self.servers
            and service in (self.services or (service,))
        )


EXEMPTIONS: tuple[Exemption, ...] = ()


def table() -> str:
    """Write the exemptions as a table in Markdown."""
    rows = [("Language server", "What", "Why"), ("---",) * 3]
    rows += [(", ".join(one.servers), one.what, one.why) for one in EXEMPTIONS]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
