"""Qt's decorators, told to the type checker as what they are: a property is a value that is read from the object."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from PySide6.QtCore import Signal

    ValueT = TypeVar("ValueT", covariant=True)

    class Read(Generic[ValueT]):
        """What reading a property gives."""

        def __get__(self, instance: object, owner: type) -> ValueT: ...

    def Property(
        kind: type | str, /, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[[Any], ValueT]], Read[ValueT]]:
        """Make a property of the QML type `kind` from its reading function."""
        ...

    ClassT = TypeVar("ClassT", bound=type)

    def QmlUncreatable(reason: str, /) -> Callable[[ClassT], ClassT]:
        """Say that only Python makes objects of this class."""
        ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
