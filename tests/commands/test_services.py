"""Services and operations are added to lists, and removed from them."""

import pytest

from botosmith.errors import BotosmithError
from botosmith.services import add_services, remove_services, without

PRESENT = ["dynamodb:GetItem,PutItem", "sqs", "sagemaker:List*", "dynamodb:Query"]


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        (["kms:Sign", "s3", "kms:Verify,Sign"], {4: "kms:Sign,Verify", 5: "s3"}),
        (["dynamodb:GetItem,Scan", "sqs"], {3: "dynamodb:Query,Scan"}),
        (["dynamodb:Get*"], {3: "dynamodb:Query,Get*"}),
        (["sagemaker:ListTags,AddTags"], {2: "sagemaker:List*,AddTags"}),
        # All of a service replaces its operations.
        (["dynamodb"], {0: "dynamodb", 3: None}),
        (["sagemaker:AddTags", "sagemaker"], {2: "sagemaker"}),
    ],
)
def test_services_and_operations_are_added(
    new: list[str], changes: dict[int, str | None]
) -> None:
    edited: list[str | None] = [*PRESENT, *[""] * (max(changes) - 3)]
    for place, text in changes.items():
        edited[place] = text
    assert add_services(PRESENT, new) == edited


@pytest.mark.parametrize(
    ("old", "changes"),
    [
        (["sqs"], {1: None}),
        (["dynamodb"], {0: None, 3: None}),
        (["dynamodb:PutItem,Query", "sqs"], {0: "dynamodb:GetItem", 1: None, 3: None}),
        (["dynamodb:*Item"], {0: None}),
        (["sagemaker", "dynamodb:Query"], {2: None, 3: None}),
    ],
)
def test_services_and_operations_are_removed(
    old: list[str], changes: dict[int, str | None]
) -> None:
    edited = [changes.get(place, text) for place, text in enumerate(PRESENT)]
    assert remove_services(PRESENT, old) == edited


@pytest.mark.parametrize(
    ("present", "new", "message"),
    [
        (PRESENT, ["sqs:SendMessage"], "already has sqs:SendMessage;"),
        (PRESENT, ["sagemaker:ListTags", "sqs"], "already has sagemaker:ListTags, sqs"),
        (["*"], ["sqs"], "already has all services"),
        (PRESENT, ["*"], r"write services = \[\"\*\"\]"),
        (PRESENT, ["sns:"], "'sns:' does not name a service"),
    ],
)
def test_what_cannot_be_added_is_named(
    present: list[str], new: list[str], message: str
) -> None:
    with pytest.raises(BotosmithError, match=message):
        add_services(present, new)


@pytest.mark.parametrize(
    ("present", "old", "message"),
    [
        (PRESENT, ["sns"], "does not have 'sns'; did you mean sqs"),
        (PRESENT, ["dynamodb:GetItems"], "'dynamodb:GetItems'; did you mean GetItem"),
        (PRESENT, ["dynamodb:*Table"], r"does not have 'dynamodb:\*Table'"),
        (PRESENT, ["dynamodb:*"], "leave no operation of dynamodb; `botosmith remove"),
        (PRESENT, ["sqs:SendMessage"], "has all operations of sqs; write those to"),
        (
            PRESENT,
            ["sagemaker:ListTags"],
            r"belongs to 'sagemaker:List\*'; remove that",
        ),
        (["a:X,X*"], ["a:X"], r"X belongs to 'a:X\*'"),
        (["sqs"], ["sqs"], "leave no service; add another one first, or delete"),
        (["*"], ["sqs"], "has all services, '.'; write those to keep in its place"),
        (PRESENT, [":"], "':' does not name a service"),
    ],
)
def test_what_cannot_be_removed_is_named(
    present: list[str], old: list[str], message: str
) -> None:
    with pytest.raises(BotosmithError, match=message):
        remove_services(present, old)


@pytest.mark.parametrize(
    ("others", "missing"),
    [
        (["*"], []),
        (
            ["kms"],
            ["dynamodb:GetItem,PutItem,Query", "sqs", "sagemaker:List*"],
        ),
        (["dynamodb:*Item", "sqs", "sagemaker:List*"], ["dynamodb:Query"]),
        (["dynamodb", "sqs:SendMessage", "sagemaker"], ["other operations of sqs"]),
        (["dynamodb", "sqs", "sagemaker:ListTags"], ["sagemaker:List*"]),
    ],
)
def test_what_a_list_lacks_is_named(others: list[str], missing: list[str]) -> None:
    assert without(PRESENT, others) == missing
    assert without(["*"], ["sqs"]) == ["all other services"]
    assert without([], others) == []
