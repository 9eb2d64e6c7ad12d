"""A list of rows for QML that changes in place, so that a field that is typed into stays where it is."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.typed import QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _GROUP = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


@QmlElement
@QmlUncreatable("made by the application")
class RowsModel(QAbstractListModel):
    """Rows as plain data, under one role. A row's `group` is what sections are made of; its `key` tells rows apart."""

    def __init__(self, parent: QObject | None = None, role: str = "row") -> None:
        super().__init__(parent)
        self._role = role
        self._rows: list[dict[str, Any]] = []

    @property
    def rows(self) -> list[dict[str, Any]]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: list[dict[str, Any]]) -> None:
        """Show other rows. The same keys in the same order change in place, and only where they differ."""
        before, same = self._rows, [row["key"] for row in rows] == [row["key"] for row in self._rows]
        if not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or its group."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        return row if role == _ROW else row.get("group", "") if role == _GROUP else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names QML knows the roles by."""
        return {_ROW: QByteArray(self._role.encode()), _GROUP: QByteArray(b"group")}
