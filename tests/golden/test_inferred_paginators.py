"""What is inferred about paging from botocore's models, and how sure the rules are."""

import re
from collections import Counter
from collections.abc import Collection

import pytest
from attrs import evolve

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.inferred_paging import infer_paging
from botosmith_tools.golden_lists import first_line, read_golden
from botosmith_tools.inferred_paginators import INFERRED, UNDECIDED, list_inferred

FEW = ("cloudfront", "logs", "pinpoint", "route53", "waf-regional", "xray")

# What a list of items would hide, in operations of different services.
HIDDEN = {
    "appsync GetDataSourceIntrospection": "introspectionStatus",
    "ce GetReservationCoverage": "Total",
    "ce GetReservationUtilization": "Total",
    "ce GetSavingsPlansUtilizationDetails": "Total",
    "cloudformation DescribeChangeSetHooks": "Status",
    "cloudtrail GetQueryResults": "QueryStatus",
    "codecommit DescribeMergeConflicts": "conflictMetadata",
    "codecommit GetMergeConflicts": "mergeable",
    "connect ListRealtimeContactAnalysisSegmentsV2": "Status",
    "guardduty DescribeOrganizationConfiguration": "AutoEnableOrganizationMembers",
    "iam GetOrganizationsAccessReport": "JobStatus",
    "iam GetServiceLastAccessedDetails": "JobStatus",
    "iam GetServiceLastAccessedDetailsWithEntities": "JobStatus",
    "inspector GetExclusionsPreview": "previewStatus",
    "logs GetQueryResults": "status",
    "rekognition GetCelebrityRecognition": "JobStatus",
    "rekognition GetContentModeration": "JobStatus",
    "rekognition GetFaceDetection": "JobStatus",
    "rekognition GetFaceSearch": "JobStatus",
    "rekognition GetLabelDetection": "JobStatus",
    "rekognition GetPersonTracking": "JobStatus",
    "rekognition GetTextDetection": "JobStatus",
    "sagemaker DescribeDevice": "AgentVersion",
    "sagemaker DescribeFeatureGroup": "FeatureGroupStatus",
    "service-quotas GetQuotaUtilizationReport": "Status",
    "servicecatalog DescribeProvisionedProductPlan": "ProvisionedProductPlanDetails",
    "servicecatalog DescribeRecord": "RecordDetail",
    "xray GetRetrievedTracesGraph": "RetrievalStatus",
    "xray ListRetrievedTraces": "RetrievalStatus",
}
# Operations that say more than their items, and yet only list them.
LISTS = (
    "cloudfront ListDistributionsByWebACLId",
    "gamelift DescribeFleetLocationAttributes",
    "pinpoint ListTemplates",
    "pinpoint ListTemplateVersions",
    "quicksight ListThemeAliases",
    "wafv2 ListAPIKeys",
)
UNUSED = (
    "amplifybackend ListS3Buckets",
    "emr DescribeReleaseLabel",
    "pinpoint GetApplicationDateRangeKpi",
    "pinpoint GetCampaignDateRangeKpi",
    "pinpoint GetJourneyDateRangeKpi",
    "s3control ListMultiRegionAccessPoints",
    "waf-regional GetRateBasedRuleManagedKeys",
)


@pytest.mark.parametrize(
    "services", [FEW, pytest.param(None, marks=pytest.mark.slow)], ids=["few", "all"]
)
def test_inferred_and_undecided_paginators_are_as_reviewed(
    services: Collection[str] | None,
) -> None:
    for name, lines in list_inferred(services).items():
        first, *golden = read_golden(name, services)
        if first != first_line():
            pytest.skip(f"{name} is of {first}")
        hint = "`python -m botosmith_tools.update_golden` updates the list"
        assert lines == golden, hint


def test_many_paginators_are_inferred_and_few_are_undecided() -> None:
    inferred, undecided = read_golden(INFERRED), read_golden(UNDECIDED)
    assert len(inferred) > 900
    assert sum("items -" not in line for line in inferred) > 800
    assert len(undecided) < 100


def by_operation(name: str) -> dict[str, str]:
    """What a golden list says, by service and operation."""
    _, *lines = read_golden(name)
    return dict(line.split(": ", 1) for line in lines)


def test_lists_that_would_hide_a_job_or_a_description_are_no_items() -> None:
    inferred = by_operation(INFERRED)
    for operation, member in HIDDEN.items():
        assert re.search(rf"items - \(.* also has .*\b{member}\b", inferred[operation])
    changed = [one for one in inferred.values() if "also has" in one]
    assert len(HIDDEN) < len(changed) <= 60
    for operation in LISTS:
        assert "items -" not in inferred[operation]


def test_tokens_and_limits_that_aws_says_not_to_use_are_not_inferred() -> None:
    inferred, undecided = by_operation(INFERRED), by_operation(UNDECIDED)
    for operation in UNUSED:
        assert operation not in inferred
        assert undecided[operation].startswith("AWS says not to use its token")
    assert "limit -" in inferred["gamelift DescribeFleetLocationAttributes"]
    for operation in ("ListTemplates", "ListTemplateVersions"):
        assert "limit PageSize" in inferred[f"pinpoint {operation}"]


@pytest.mark.slow
def test_inference_finds_the_paginators_of_botocore() -> None:
    source = Source(reproducible=True)
    found = Counter[str]()
    for name in source.services():
        service = build(source.load(name), infer_paginators=False)
        inferred = {
            one.operation: one
            for one in infer_paging(evolve(service, paginators=())).paginators
        }
        for modelled in service.paginators:
            found["modelled"] += 1
            one = inferred.get(modelled.operation)
            if one is None:
                continue
            found["inferred"] += 1
            found["tokens"] += (one.input_tokens, one.output_tokens) == (
                modelled.input_tokens,
                modelled.output_tokens,
            )
            if one.limit_key is not None and modelled.limit_key is not None:
                found["limits"] += 1
                found["equal limits"] += one.limit_key == modelled.limit_key
            if one.result_keys:
                found["lists"] += 1
                # Some of botocore's add up a number or another value, too.
                found["equal lists"] += one.result_keys[0] in modelled.result_keys
    assert found["inferred"] > 0.98 * found["modelled"]
    # S3's ListObjects takes the last key where there is no token.
    assert found["tokens"] >= found["inferred"] - 1
    assert found["equal limits"] == found["limits"]
    assert found["equal lists"] == found["lists"]
