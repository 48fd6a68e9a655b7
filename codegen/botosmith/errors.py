"""The one error the generator ends on."""


class BotosmithError(Exception):
    """Input that cannot be used, or output that cannot be written; exit code 2.

    Attributes:
        what: What is wrong, a sentence without a full stop.
        where: The file or the place in a model that it is about; empty where `what`
            already says it.
    """

    def __init__(self, what: str, where: str = "") -> None:
        # Both go to `args`, so that the error survives the way out of a worker process.
        super().__init__(what, where)
        self.what = what
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what
