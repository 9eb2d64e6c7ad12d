"""The edges: fonts, icons, logs, and what Qt needs to hear before it starts."""


class BundleError(Exception):
    """A file that ships with the kiosk cannot be read; the message is one plain sentence for IT."""
