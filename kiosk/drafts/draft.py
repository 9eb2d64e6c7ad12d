"""A draft: what staff have changed in a pack since its live revision, with undo and redo, safe from a power cut."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from kiosk.drafts.packfiles import PackFiles
from kiosk.drafts.steps import Step, applied, fits, inverse, joined, same
from kiosk.drafts.store import Kept, Store
from kiosk.drafts.values import ABSENT, Blob, Data, at
from kiosk.drafts.values import Path as DataPath
from kiosk.drafts.writing import write_pack

T = TypeVar("T")


class Draft:
    """Edits on top of one revision of a pack.

    Attributes:
        base: the pack as it is live.
        number: of that revision.
        lost: edits that did not fit when the live revision changed under the draft, until staff have seen them.
    """

    def __init__(self, store: Store, base: PackFiles, number: int) -> None:
        self._store = store
        self.base = base
        self.number = number
        self.lost: tuple[Step, ...] = ()
        self._steps: list[Step] = []
        self._cursor = 0
        self._joins = False  # whether the next step may be one with the last
        self._files = dict(base.data)
        self._memo: dict[tuple[str, str], tuple[Data, Any]] = {}

    @classmethod
    def open(cls, folder: Path, base: Path, number: int) -> "Draft":
        """Return the draft that is kept in `folder`, or a new one on the pack in `base`, revision `number`.

        Edits that were made on another revision are kept where they still fit; the others stand in `lost`.
        Raises DraftError.
        """
        store = Store(folder)
        draft = cls(store, PackFiles(base), number)
        kept = store.read()
        if kept is None:
            return draft
        draft.lost = kept.lost
        missed = draft._replay(kept.steps)
        if missed or kept.number != number:  # the pack is another one, be it under the same number
            draft._files, draft._steps = dict(draft.base.data), []
            draft.lost += draft._replay(kept.steps[: kept.cursor])
            draft.save()
        while draft._cursor > kept.cursor:
            draft.undo()
        return draft

    def _replay(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """Take steps, and return those that do not fit."""
        missed = []
        for step in steps:
            if fits(self._files, step):
                self._files = dict(applied(self._files, step))
                self._steps.append(step)
            else:
                missed.append(step)
        self._cursor = len(self._steps)
        return tuple(missed)

    def value(self, file: str, path: DataPath = ()) -> Data:
        """Return what a file holds at a path, as the draft has it; ABSENT where there is nothing. Not to be changed."""
        return at(self._files.get(file, ABSENT), path)

    def memo(self, file: str, name: str, work: Callable[[Data], T]) -> T:
        """Return what `work` makes of a file's data, made anew only when that file has changed."""
        data = self._files.get(file, ABSENT)
        kept = self._memo.get((file, name))
        if kept is None or kept[0] is not data:
            kept = self._memo[(file, name)] = (data, work(data))
        made: T = kept[1]
        return made

    def file_of(self, name: str) -> Path:
        """Return where a picture or PDF of the pack lies on disk, as the draft has it."""
        value = self._files.get(name)
        return self._store.blob_path(value) if isinstance(value, Blob) else self.base.root / name

    def file_of_blob(self, blob: Blob) -> Path:
        """Return where a blob lies on disk."""
        return self._store.blob_path(blob)

    @property
    def files(self) -> frozenset[str]:
        """The files that hold data (YAML, JSON, and blobs of the draft), notes of the draft's own left out."""
        return frozenset(name for name in self._files if not name.startswith("@"))

    @property
    def panels(self) -> tuple[str, ...]:
        """Ids of the panels in the order of the story."""
        return tuple(self.value("pack.yaml", ("panels",)))

    def do(self, step: Step) -> bool:
        """Take a step; what was undone can't be redone any more. False where it changes nothing.

        Raises KeyError where a path leads nowhere.
        """
        changes = tuple(change for change in step.changes if not same(change.before, change.after))
        if not changes:
            return False
        step = replace(step, changes=changes)
        self._files = dict(applied(self._files, step))
        last = self._steps[self._cursor - 1] if self._cursor and self._joins else None
        whole = joined(last, step) if last else None
        del self._steps[self._cursor :]
        if whole is not None:
            self._steps[-1:] = [whole] if any(not same(one.before, one.after) for one in whole.changes) else []
        else:
            self._steps.append(step)
        self._cursor, self._joins = len(self._steps), True
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._cursor > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be taken again."""
        return self._cursor < len(self._steps)

    def undo(self) -> Step | None:
        """Take the last step back and return it; None where there is none."""
        if not self.can_undo:
            return None
        self._cursor -= 1
        step = self._steps[self._cursor]
        self._files = dict(applied(self._files, inverse(step)))
        self._joins = False
        return step

    def redo(self) -> Step | None:
        """Take the step again that was taken back last, and return it; None where there is none."""
        if not self.can_redo:
            return None
        step = self._steps[self._cursor]
        self._files = dict(applied(self._files, step))
        self._cursor += 1
        self._joins = False
        return step

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are in effect, first one first."""
        return tuple(self._steps[: self._cursor])

    def changed_files(self) -> tuple[str, ...]:
        """Return the files that differ from the base, sorted; what was changed and changed back is not among them."""
        names = self.files | self.base.data.keys()
        pairs = ((name, self._files.get(name, ABSENT), self.base.data.get(name, ABSENT)) for name in names)
        return tuple(sorted(name for name, now, before in pairs if not same(now, before)))

    def changed_panels(self) -> tuple[str, ...]:
        """Return the ids of the panels whose own file changed, in the order of the story, then those removed."""
        changed = [name[7:-5] for name in self.changed_files() if name.startswith("panels/")]
        order = {panel: index for index, panel in enumerate(self.panels)}
        return tuple(sorted(changed, key=lambda panel: (order.get(panel, len(order)), panel)))

    def keep_blob(self, data: bytes, suffix: str) -> Blob:
        """Write a picture or PDF beside the draft and wait for the disk. Raises OSError."""
        return self._store.keep_blob(data, suffix)

    def seen_lost(self) -> None:
        """Forget the edits that did not fit: staff have seen them."""
        self.lost = ()

    def saving(self) -> Callable[[], None]:
        """Return a job that writes the draft as it is now; it may run in another thread. It raises OSError."""
        return self._store.writing(Kept(self.number, tuple(self._steps), self._cursor, self.lost))

    def save(self) -> None:
        """Write the draft and wait for the disk. Raises OSError."""
        self.saving()()

    def discard(self) -> None:
        """Forget all edits, on disk too; `lost` stays until staff have seen it. Raises OSError."""
        self._steps, self._cursor = [], 0
        self._files = dict(self.base.data)
        if self.lost:
            self.save()
        else:
            self._store.clear()

    def write(self, folder: Path) -> None:
        """Write the whole pack with the edits into an empty or missing folder. Raises OSError."""
        write_pack(self.base, self._files, folder, self._store.blob_path)
