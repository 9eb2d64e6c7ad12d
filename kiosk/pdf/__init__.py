"""Sets a document on paper with Qt's own PDF writer. Safe outside the UI thread: nothing here is a window."""

from kiosk.pdf.write import PdfError, write

__all__ = ["PdfError", "write"]
