"""Timestamps while a test freezes the clock, which replaces `datetime` in modules."""

from itertools import product

import pytest

from tests.support.processes import run_python
from tests.support.sweeps import mostly_slow

FREEZERS = {
    "freezegun": "from freezegun import freeze_time as freeze",
    "time-machine": "from time_machine import travel as freeze",
}
# The statements before, during and after the time that the clock is frozen.
ORDERS = {
    "before": ("convert", "convert", "convert"),
    "during": ("pass", "convert", "convert"),
    "after": ("pass", "pass", "convert"),
    "imported-during": ("pass", "load", "convert"),
    "imported-before": ("load", "convert", "convert"),
}

PROGRAM = """
from datetime import datetime as real, UTC
from importlib.util import find_spec
{freezer}

def load():
    import typed_aws.sagemaker
    from typed_aws import ConversionError, from_dict, from_json, to_json
    from typed_aws._runtime.convert import codec
    from typed_aws.sagemaker import AssociationSummary, ListAssociationsResponse
    globals().update(locals())

def convert():
    load()
    explain = codec.explain
    del codec.explain
    first = from_json(AssociationSummary, '{{"CreationTime": 1.5}}')
    expected = real.fromtimestamp(1.5, UTC)
    assert first.creation_time == expected, first
    text = '{{"CreationTime": "2015-01-01T00:00:00Z"}}'
    assert isinstance(from_json(AssociationSummary, text).creation_time, real)
    assert from_dict(AssociationSummary, {{"CreationTime": expected}}) == first
    assert from_json(AssociationSummary, to_json(first)) == first
    # Straight-line functions converted all of this.
    codec.explain = explain
    try:
        from_dict(AssociationSummary, {{"CreationTime": "nonsense"}})
    except ConversionError:
        pass
    else:
        raise AssertionError("nonsense was taken for a timestamp")
    if find_spec("msgspec"):
        from typed_aws._runtime.responses.msgspec_decoder import decoder_in_c
        body = b'{{"AssociationSummaries": [{{"CreationTime": 1.5}}]}}'
        (one,) = decoder_in_c(ListAssociationsResponse)(body).association_summaries
        assert one == first

before, during, after = {order}
exec(before + "()" if before != "pass" else "pass")
with freeze("2015-01-01"):
    exec(during + "()" if during != "pass" else "pass")
exec(after + "()" if after != "pass" else "pass")
made = from_json(AssociationSummary, '{{"CreationTime": 1.5}}').creation_time
assert type(made) is real, type(made)
"""


QUICK = [("freezegun", "imported-during"), ("time-machine", "before")]


@pytest.mark.parametrize(
    ("freezer", "order"), mostly_slow(product(FREEZERS, ORDERS), QUICK)
)
def test_timestamps_stay_timestamps(freezer: str, order: str) -> None:
    program = PROGRAM.format(freezer=FREEZERS[freezer], order=ORDERS[order])
    run_python("-c", program)
