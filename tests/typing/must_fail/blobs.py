"""What is no blob, and what a blob is not read as."""

from io import BytesIO

from tests.golden.expected.library import Book, LibraryClient

# refused: mypy[arg-type] pyright[reportArgumentType]
Book(isbn="1", cover=1)

# refused: mypy[arg-type] pyright[reportArgumentType]
Book(isbn="1", cover=BytesIO(b"file"))

# refused: mypy[assignment] pyright[reportAssignmentType]
cover: str | None = Book(isbn="1", cover="text").cover


def write(client: LibraryClient) -> None:
    # refused: mypy[arg-type] pyright[reportArgumentType]
    client.write_book(isbn="1", text=1)
