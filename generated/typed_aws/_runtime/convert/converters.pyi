"""The cattrs converters that conversion runs through, for users to add hooks to:

    dict_converter.register_structure_hook(datetime, lambda value, _: ...)

A hook applies at any depth, to `from_dict` and `to_dict` (`dict_converter`), to
`from_json` and `to_json` (`json_converter`), and to what clients send and receive.
Register it before the first conversion that it is meant for. Only this module imports
cattrs. Programs that do not import it convert without cattrs.
"""

from cattrs import Converter
from .scalars import Form

def _make_converter(form: Form) -> Converter: ...

dict_converter = _make_converter("dict")
"""Between objects and dicts as boto3 has them."""
json_converter = _make_converter("json")
"""Between objects and what `json.loads` and `json.dumps` have."""
