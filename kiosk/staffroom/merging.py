"""Joins the page of new texts: the library that knows the packs, and the draft that takes from the newer one."""

from kiosk.drafts import Draft, looked_through, looked_through_digest, merge_offers, take_all
from kiosk.library import Library
from kiosk.viewmodels.staff.new_texts_rows import Source


class Merging:
    """What a newer shipped pack brings. All of it takes time and belongs off the UI thread."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._shipped = library.pack_folder(0)
        self.source = Source(
            newer=library.shipped_is_newer,
            offers=lambda draft: merge_offers(library.base_folder(), self._shipped, draft),
            take=lambda draft, offers: take_all(draft, offers, self._shipped),
            done=lambda draft: looked_through(draft, library.shipped_digest, self._shipped),
        )

    def base(self, draft: Draft) -> str:
        """Return the digest of the shipped pack that a draft counts as made from, '' for that of the live revision.

        It is the newer one once staff have looked through it, or when nothing of it is left to take. Raises DraftError,
        OSError.
        """
        library = self._library
        if not library.shipped_is_newer():
            return ""
        if looked_through_digest(draft) != library.shipped_digest:
            if not all(offer.taken for offer in self.source.offers(draft)):
                return ""
            draft.do(self.source.done(draft))
        return library.shipped_digest
