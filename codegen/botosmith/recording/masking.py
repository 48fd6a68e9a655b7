"""Masks the secrets in messages, whose values are JSON or texts."""

import json
from contextlib import suppress
from typing import Any

from botocore.model import ListShape, Shape

from ..secrets.masker import MASK, Masker
from ..secrets.members import is_sensitive
from .value_types import Blob, EpochTime, fits, from_base64, text_fits


class MessageMasker(Masker):
    """Masks the values of a message: values in JSON, and texts elsewhere."""

    masked_blob = Blob("Kioq")

    def name_of(self, name: str, member: Shape) -> str:
        """The name of a member in messages, apart from forms and XML."""
        return str(member.serialization.get("name", name))

    def fits(self, shape: Shape, value: Any) -> bool:
        """Whether a value has the type of its shape."""
        return fits(shape, value)

    def text(self, shape: Shape | None, text: str, path: str) -> str:
        """Mask a value in a header, a path, a query or a form, if it is secret."""
        if shape is not None and not _hides(shape) and self.is_public(shape, text):
            return text
        self.note(shape, text, path)
        return MASK

    def is_public(self, shape: Shape, text: str) -> bool:
        """Whether a text is a value of its shape, and holds no secret."""
        if shape.serialization.get("jsonvalue"):
            inner = MessageMasker(self._repeated)
            try:
                inner.document(json.loads(from_base64(text) or text))
            except RecursionError:
                return False
            except ValueError:
                pass  # not JSON
            if inner.paths:
                return False
        texts = self.texts_in(shape, text)
        return text_fits(shape, text) and not self.has_secret(shape, texts)

    def texts_in(self, shape: Shape, value: Any) -> list[str]:
        """The texts in a value: what base64 encodes, too."""
        if not isinstance(value, str):
            return []
        content = from_base64(value) if shape.type_name == "blob" else None
        decoded = [] if content is None else [content.decode(errors="replace")]
        return [value, *decoded]

    def note(self, shape: Shape | None, value: Any, path: str) -> None:
        """Note that a value is secret."""
        if shape is not None and shape.serialization.get("jsonvalue"):
            with suppress(ValueError, RecursionError):  # not JSON
                value = json.loads(from_base64(value) or value)
        super().note(shape, value, path)

    def mask_time(self, value: Any) -> Any:
        """Make a timestamp that has no information."""
        if isinstance(value, str):
            return "1970-01-01T00:00:00Z"
        return EpochTime(0) if isinstance(value, EpochTime) else 0


def _hides(shape: Shape) -> bool:
    return is_sensitive(shape) or (
        isinstance(shape, ListShape) and is_sensitive(shape.member)
    )
