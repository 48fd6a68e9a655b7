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


def test_enums_whose_repr_is_shown_are_listed_unless_value_is_written() -> None:
    source = Source.parse(Path("a.py"), SHOWN.encode())
    done = migrate(source, services, Options("typed_aws"), Program(services))

    assert [(note.line, note.text) for note in done.notes] == [
        (5, "attributes"),
        (5, "list(attributes)"),
        (7, "[one.get('State')]"),
        (7, "one.get('State')"),
        (10, "state"),
    ]
