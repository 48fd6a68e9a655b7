"""The slice of a service: what its clients need of botocore's models.

The snapshots of the package are not enough for that. They are patched and whole, for
comparisons with later models, and are read as one. A slice is what botocore has, for
the selected operations only, and is read in parts. It has the same bytes on every
machine, as a snapshot has.
"""

import bz2
from collections.abc import Collection
from pathlib import Path
from zlib import crc32

from ..errors import convert_os_errors
from ..models.client_data import ClientData
from ..models.slicing import dump, slice_fragments, slice_head
from ..plan.naming import package_name
from ..runtime.calls.slices.slice_file import HEADER, MAGIC, OFFSET


def write_slice(
    data: ClientData, selection: Collection[str] | None, package: Path
) -> None:
    """Write the slice of a service into a package folder.

    Args:
        data: What botocore's clients read.
        selection: The operations that the SDK has; None for all of them.
        package: The folder of the package.

    Raises:
        BotosmithError: The file cannot be written.
    """
    file = package / f"_models/{package_name(data.service)}.slice"
    with convert_os_errors(file):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(_render(data, selection))


def _render(data: ClientData, selection: Collection[str] | None) -> bytes:
    head = bz2.compress(dump(slice_head(data)).encode())
    operations, shapes = slice_fragments(data, selection)
    lines = [
        *("" if operation is None else dump(operation) for operation in operations),
        *(f"{name}\t{dump(shape)}" for name, shape in shapes.items()),
    ]
    place = HEADER.size + len(head) + OFFSET.size * len(lines)
    offsets: list[bytes] = []
    text: list[bytes] = []
    for line in lines:
        offsets.append(OFFSET.pack(place if line else 0))
        if line:
            text.append(f"{line}\n".encode())
            place += len(text[-1])
    body = head + b"".join(offsets) + b"".join(text)
    header = HEADER.pack(MAGIC, crc32(body), len(head), len(operations), len(lines))
    return header + body
