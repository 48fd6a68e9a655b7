"""What to look at by hand in files that were rewritten."""

from pathlib import Path

from botosmith.migrate.analysis import migrate
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.source import Source

from .test_rewrites import services

SHOWN = """\
import boto3
def show():
    sqs = boto3.client("sqs")
    attributes = sqs.get_queue_attributes(QueueUrl="a")["Attributes"]
    print(attributes, attributes["QueueArn"], f"{list(attributes)}")
    for one in boto3.client("ec2").describe_volumes()["Volumes"]:
        print(one.get("State"), [one.get("State")], f"{one.get('State')!r}")
        state = one.get("State")
        logging.info("%s", state)
        logging.info("%r", state)
        print([one["State"]], *[one.get("State")])
def show_dicts():
    volumes = boto3.client("ec2").describe_volumes()["Volumes"]
    print([one.get("State") for one in volumes], volumes)
"""


def notes(text: str) -> list[tuple[int, str]]:
    source = Source.parse(Path("a.py"), text.encode())
    done = migrate(source, services, Options("typed_aws"), Program(services))
    return [(note.line, note.text) for note in done.notes]


def test_enums_whose_repr_is_shown_are_listed_unless_value_is_written() -> None:
    assert notes(SHOWN) == [
        (5, "attributes"),
        (5, "list(attributes)"),
        (7, "[one.get('State')]"),
        (7, "one.get('State')"),
        (10, "state"),
    ]


CAUGHT = """\
import boto3
def first(bucket):
    return boto3.client("s3").list_objects_v2(Bucket=bucket)["Name"]
try:
    first("a")
except OSError:
    pass
except (ValueError, TypeError):
    pass
except KeyError:
    pass
try:
    first("b")
except AttributeError:
    pass
except (IndexError, LookupError):
    pass
try:
    first("c")
except KeyError:
    pass
except ValueError:
    pass
try:
    first("d")
except (ValueError, KeyError):
    pass
except OSError:
    pass
"""


def test_what_catches_a_missing_key_as_another_error_is_listed() -> None:
    assert notes(CAUGHT) == [
        (8, "(ValueError, TypeError)"),
        (14, "AttributeError"),
    ]
    assert notes(CAUGHT.replace('boto3.client("s3")', "other")) == []
