"""Sessions that were recorded against moto replay without it."""

from pathlib import Path
from typing import Any

from botosmith.testing import record, replay
from tests.e2e.moto.conftest import Service, make_table, pages_of


def use_s3(s3: Any, client: Any) -> object:
    """Write and list objects, and read one."""
    client.create_bucket(bucket="parrots")
    for number in range(3):
        client.put_object(bucket="parrots", key=f"k {number}", body=b"x" * number)
    pages = client.paginators.list_objects_v2.paginate(
        bucket="parrots", pagination_config=pages_of(s3, 2)
    )
    keys = [item.key for item in pages.items()]
    got = client.get_object(bucket="parrots", key="k 2")
    return keys, got.body.read(), got.content_type


def use_dynamodb(db: Any, client: Any) -> object:
    """Wait for a table, and put and query items."""
    make_table(db, client, "parrots", kind="S")
    client.waiters.table_exists.wait(table_name="parrots")
    item = {
        "kind": db.AttributeValueS("blue"),
        "image": db.AttributeValueB(b"\x00\xff"),
        "sizes": db.AttributeValueNS(["1", "2.5"]),
    }
    client.put_item(table_name="parrots", item=item)
    found = client.get_item(table_name="parrots", key={"kind": item["kind"]}).item
    try:
        client.get_item(table_name="others", key={"kind": item["kind"]})
    except db.ResourceNotFoundException as error:
        return found, error.message, error.status_code
    return found


def test_sessions_are_replayed_without_moto(service: Service, tmp_path: Path) -> None:
    for name, use in (("s3", use_s3), ("dynamodb", use_dynamodb)):
        package, client = service(name)
        file = tmp_path / f"{name}.json"
        with record(client, file):
            expected = use(package, client)
        cls: Any = client.__class__
        with replay(cls, file) as again:
            assert use(package, again) == expected
        assert "testing" not in file.read_text()
