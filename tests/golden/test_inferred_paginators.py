"""What is inferred about paging from botocore's models, and how sure the rules are."""

from collections import Counter

import pytest
from attrs import evolve

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.inferred_paging import infer_paging


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
