"""Operations are grouped by what they work on."""

from botosmith.site.groups import group_operations


def test_operations_are_grouped_by_what_they_work_on() -> None:
    names = ["CreateModel", "ListModels", "DeleteModel", "CreateHubPolicy", "Search"]
    names += ["GetHubPolicy", "ListAIJobs", "CreateAIJob"]
    assert group_operations(names) == {
        "AI job": ["CreateAIJob", "ListAIJobs"],
        "Hub policy": ["CreateHubPolicy", "GetHubPolicy"],
        "Model": ["CreateModel", "DeleteModel", "ListModels"],
        "Other operations": ["Search"],
    }


def test_plurals_belong_to_their_singular() -> None:
    names = ["GetCache", "ListCaches", "GetBatch", "ListBatches"]
    names += ["GetPolicy", "ListPolicies", "GetStatus", "PutStatus"]
    assert [*group_operations(names)] == ["Batch", "Cache", "Policy", "Status"]


def test_a_singular_may_look_like_a_plural() -> None:
    names = ["GetGa", "GetGas", "ListGases", "DeleteGases"]
    assert group_operations(names) == {
        "Ga": ["DeleteGases", "GetGa", "GetGas", "ListGases"]
    }


def test_an_operation_that_is_alone_belongs_to_what_it_is_a_part_of() -> None:
    names = ["CreateModel", "DeleteModel", "GetModelUrl", "BatchGetModel"]
    assert group_operations(names) == {
        "Model": ["BatchGetModel", "CreateModel", "DeleteModel", "GetModelUrl"]
    }


def test_without_groups_there_is_one_list() -> None:
    assert group_operations(["Send", "Receive"]) == {"Operations": ["Receive", "Send"]}
    assert group_operations([]) == {}
