"""The files of slices."""

from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith.output.slices import write_slice
from botosmith.runtime.calls.slices import slice_file


@pytest.mark.parametrize(
    ("service", "operation"),
    [("ec2", "DescribeTags"), ("s3", "GetObject"), ("sagemaker", "ListAssociations")],
)
def test_slices_add_at_most_31_kb_to_a_small_subset(
    tmp_path: Path, service: str, operation: str
) -> None:
    data = Source().load_client_data(service)
    assert data is not None
    write_slice(data, {operation}, tmp_path)
    room = Path(str(slice_file.__file__)).parent
    files = [*room.glob("*.py"), *tmp_path.glob("_models/*")]
    # The lock has a line for each of them, and other modules have a few for slices.
    assert sum(file.stat().st_size + 100 for file in files) < 30_300
