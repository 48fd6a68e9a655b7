"""What programs become: rewrites.txt has each before and after.

`python -m tests.migrate.test_rewrites` writes the programs of after; read the diff.
"""

from pathlib import Path

import pytest

from botosmith.migrate.analysis import migrate
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.services import Services
from botosmith.migrate.source import Source
from botosmith.models.source import Source as Models

FILE = Path(__file__).with_name("rewrites.txt")
BECOMES = "# becomes\n"
NEXT = "\n# ----\n"

services = Services(Models())


def rewritten(program: str, *, spread: bool = False) -> str:
    source = Source.parse(Path("program.py"), program.encode())
    return migrate(
        source, services, Options("typed_aws", spread), Program(services)
    ).new


def read_pairs() -> dict[str, tuple[str, str]]:
    pairs: dict[str, tuple[str, str]] = {}
    for text in FILE.read_text("utf-8").split(NEXT):
        title, _, programs = text.partition("\n")
        before, _, after = programs.partition(BECOMES)
        pairs[title.removeprefix("# ")] = before, after
    return pairs


PAIRS = read_pairs()


@pytest.mark.parametrize("title", PAIRS)
def test_a_program_becomes_what_is_written(title: str) -> None:
    before, after = PAIRS[title]

    assert rewritten(before) == after


@pytest.mark.parametrize("title", PAIRS)
def test_a_second_run_changes_nothing(title: str) -> None:
    _, after = PAIRS[title]

    assert rewritten(after) == after


def test_bytes_that_are_not_edited_stay() -> None:
    before = (
        b"\xef\xbb\xbf# \xc3\xa4\r\nimport boto3\r\n\x0cdef f( c ):\r\n"
        b"\ts3 = c.client('s3') \t# one\r\n\tx = 'a\\\r\n'\r\n"
        b"\treturn ( s3 . head_bucket(  # two\r\n\t\tBucket =x ,\r\n\t),\\\r\n x)"
    )

    done = migrate(
        Source.parse(Path("a.py"), before), services, Options("aws"), Program(services)
    )

    assert done.before == before
    assert done.after == (
        b"\xef\xbb\xbf# \xc3\xa4\r\nimport boto3\r\nfrom aws import to_dict\r\n"
        b"from aws.s3 import S3Client\r\n\x0cdef f( c ):\r\n"
        b"\ts3 = S3Client(c.client('s3')) \t# one\r\n\tx = 'a\\\r\n'\r\n"
        b"\treturn ( to_dict(s3 . head_bucket(  # two\r\n\t\tbucket =x ,\r\n\t), "
        b"metadata=True),\\\r\n x)"
    )


def main() -> None:
    """Write what the programs become now."""
    texts = [
        f"# {title}\n{before}{BECOMES}{rewritten(before)}"
        for title, (before, _) in PAIRS.items()
    ]
    FILE.write_text(NEXT.join(texts), "utf-8")


if __name__ == "__main__":
    main()
