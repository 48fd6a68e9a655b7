"""The enums of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .errors import RefusalCode, RefusalCodeLike
    from .shapes.genre import Genre, GenreLike
