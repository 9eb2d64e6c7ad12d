"""What can go wrong with the library; each error carries one plain sentence for people."""


class LibraryError(Exception):
    """What was asked can't be done, and the panels that are shown stay as they are. `str(error)` is one sentence."""


class LibraryBusy(LibraryError):  # noqa: N818 - says what happened
    """Another program is changing the same library."""


class PackUnfit(LibraryError):  # noqa: N818
    """What was to be published does not load; `reasons` holds every finding as 'file:line: sentence'."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        more = f" ({len(reasons)} such reasons)" if len(reasons) > 1 else ""
        super().__init__(f"These panels can't be shown: {reasons[0]}{more}")
        self.reasons = reasons


class PackRefused(LibraryError):  # noqa: N818
    """A .kioskpack was not taken; the sentence names the cause, and nothing of it stays."""
