"""Why an edit is refused."""


class DraftError(Exception):
    """An edit or a draft that can't be taken; the message is one plain sentence: what is wrong and what to do."""
