"""The slice of a service: what its clients need of botocore's models.

The snapshots of the package are not enough for that. They are patched and complete, for
comparisons with later models, and are read as a whole. A slice has botocore's own data,
for the selected operations only, and is read in parts. Like a snapshot, it has the same
bytes on every machine.

In the file, a header and the head, in JSON, are followed by blocks of lines. A line has
the name of a shape, a tab, and the JSON of the shape or, if the name is empty, of an
operation. A reference to a shape is the number of its line, or a list of this number
and the traits of the member. bzip2 compresses the head and each block.
"""

import bz2
from collections.abc import Collection
from pathlib import Path
from zlib import crc32

from ..errors import convert_os_errors
from ..models.client_data import ClientData
from ..models.slicing import dump, slice_model
from ..runtime.calls.slices.slice_file import HEADER, MAGIC

# A first call reads three or four blocks, a quarter of a millisecond each. With larger
# ones it would take longer, and with smaller ones the files would be larger.
_BLOCK = 16_000


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
    file = package / f"_models/{data.service}.slice"
    with convert_os_errors(file):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(_render(data, selection))


def _render(data: ClientData, selection: Collection[str] | None) -> bytes:
    model = slice_model(data, selection)
    blocks: list[list[str]] = [[]]
    size = 0
    for line in model.lines:
        if size > _BLOCK:
            blocks.append([])
            size = 0
        blocks[-1].append(line)
        size += len(line)
    compressed = [bz2.compress("\n".join(block).encode()) for block in blocks]
    sizes = [
        (len(block), len(one)) for block, one in zip(blocks, compressed, strict=True)
    ]
    head = bz2.compress(dump(model.head | {"blocks": sizes}).encode())
    body = head + b"".join(compressed)
    return HEADER.pack(MAGIC, crc32(body), len(head)) + body
