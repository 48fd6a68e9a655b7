"""What the reference says of names that packages export from the runtime."""

from botosmith.plan.ir import PackageExtension
from botosmith.site.extensions import extension_sections

ROOM = "._runtime.extensions.dynamodb"
EXTENSIONS = [
    PackageExtension(f"{ROOM}.writing", ("item_converter", "ItemLike"), ()),
    PackageExtension(f"{ROOM}.batches", ("write_all",), ()),
    PackageExtension(f"{ROOM}.expressions", ("BuiltExpressions", "Path"), ()),
    PackageExtension(".my.own", ("mine",), ()),
    PackageExtension(".my.values", ("Value",), ()),
]


def test_names_have_signatures_and_a_paragraph() -> None:
    found = {one.name: one for one in extension_sections(EXTENSIONS, "dynamodb")}
    assert list(found) == sorted(found)
    # From the module that defines it.
    assert found["item_converter"].code.startswith("item_converter = ")
    # An alias.
    assert found["ItemLike"].code.startswith("ItemLike = ")
    assert found["ItemLike"].docs.markdown == ""
    # All overloads, with the documentation of what they describe.
    written = found["write_all"]
    assert written.code.count("write_all(") == 2
    assert (
        "\n    client: DynamoDBClient,\n    *,\n    table_name: str,\n" in written.code
    )
    assert written.docs.markdown.startswith("Put and delete any number of items")
    # Attributes and methods, also of bases.
    assert "\n    names: " in found["BuiltExpressions"].code
    assert "\n    exists(self) -> ConditionExpression\n" in found["Path"].code
    assert "\n    ne(self, value: Other) -> ConditionExpression\n" in found["Path"].code
    # Modules that are not the runtime's.
    assert found["mine"].code == "mine"
    assert found["Value"].code == "Value"
