"""botocore's loader of models, with errors that name the file."""

import gzip
import zlib
from pathlib import Path
from typing import Any, TypeAlias

from botocore.loaders import JSONFileLoader, Loader

from ..errors import BotosmithError
from .files import read_file
from .json_checks import check_object, parse_json

# A parsed JSON object; the types of its parts are not known yet.
Json: TypeAlias = dict[str, Any]


class ServiceLoader(Loader):
    """A loader for one service, which must exist.

    It is not shared between services, because a loader keeps every model it has read.
    """

    def __init__(self, paths: list[str], service: str) -> None:
        super().__init__([*paths], _Files(), include_default_search_paths=False)
        self.service = service

    def list_available_services(self, type_name: str) -> list[str]:
        # botocore would search the folders of all services for every file.
        return [self.service]


class _Files(JSONFileLoader):
    """botocore's reader of JSON files, with errors that name the file."""

    def load_file(self, file_path: str) -> Json | None:
        """Load `<path>.json` or, if there is none, `<path>.json.gz`."""
        for suffix in (".json", ".json.gz"):
            file = Path(file_path + suffix)
            if (data := read_file(file)) is not None:
                return self._parse(data, file)
        return None

    def _parse(self, data: bytes, file: Path) -> Json:
        if file.suffix == ".gz":
            try:
                data = gzip.decompress(data)
            except (EOFError, gzip.BadGzipFile, zlib.error) as error:
                raise BotosmithError(f"not a gzip file ({error})", str(file)) from error
        content: Json = check_object(parse_json(data, str(file)), str(file))
        # botocore merges extras without checking their types.
        if "-extras" in file.name:
            check_object(content.get("merge", {}), f"{file}: merge")
        return content
