"""Texts that try to break out of generated code."""

# Each tries to end a literal, a comment, a block, a path or a name, or to look like
# something else.
TEXTS = (
    *('"', "'", '"""', "'''", '""""""', '"""\nimport os\n"""', '\\"""', "\\"),
    *('\\\\"""', "\\N{BULLET}", "\\x00\\u202e", "\n", "x\nimport os", "x\rimport os"),
    *("x\x0bimport os", "x\x0cimport os", "x\x85import os", "x\u2028import os\u2029"),
    *("\x00", "\x1b[31m", "\x7f", "\u202e\u2066txet\u2069", "\u200b\ufeff\u00ad"),
    *("\ufdd0", "ﬁle", "\uff46\uff52\uff4f\uff4d", "café", "кот", "猫"),
    *("\U0001d4b3\U0001d4ce", "🐦", "{{ view.name }}", "{% include 'x' %}"),
    *("{# comment #}", "{x}", "%s%(x)s", "${x}", "# type: ignore", "# fmt: off"),
    *("x  # noqa", "../../evil", "/etc/passwd", "C:\\evil", "..", ".", "a/b", "a\\b"),
    *("con", "x.py", "__init__", "__class__", "__code__", "__slots__", "__getattr__"),
    *("__all__", "_x", "__x", "_", "", " ", "\t", "0", "1x", "None", "True", "def"),
    *("class", "async", "lambda", "match", "type", "self", "cls", "field", "wire"),
    *("frozen", "str", "datetime", "Sequence", "Mapping", "Request", "Response"),
    *("Client", "Variant", "UnknownVariant", "TYPE_CHECKING", "ClassVar", "value"),
    *("page", "it", "key", "item", "send", "boto", "create", "message"),
    *("response_metadata", "pagination_config", "waiter_config", "prefetch", "exec"),
    *("eval", "__import__('os').system('true')", "); import os; (", "]: pass"),
    *("@frozen", "errors", "client", "waiters", "operations", "shapes", "_runtime"),
    *("SDK_UNKNOWN_MEMBER", "__type", "ResponseMetadata", "x" * 3000, "A" * 300),
    *("aB" * 500, "<" * 500, "<p>" * 400, '<pre>"""\n  \\\n</pre>'),
    *('<code>`"""`</code>', "&quot;&quot;&quot;&#10;&#0;&#x202e;&lt;"),
)
