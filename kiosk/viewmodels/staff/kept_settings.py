"""Keeping settings: one save after the other, a second person's PIN where it takes one, and the way back.

This sorts before settings.py, its user.
"""

import logging
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.setting_fields import BY_KEY, GROUPS, TOKEN
from kiosk.viewmodels.staff.settings_rows import Form
from kiosk.viewmodels.staff.settings_saver import Saver, Store
from kiosk.viewmodels.staff.settings_values import Changes, Values, problem, with_partners
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_WHAT = {TOKEN: "token", "keys.recovery": "recovery-key"}  # all other changes are a "setting"


@QmlElement
@QmlUncreatable("made by the application")
class KeptSettings(QObject):
    """What stands in the fields of one kiosk, and how it gets onto the disk.

    Signals:
        changed: a field, a message or the way back.
        kept: changes are on disk; carries their keys, with commas.
        agreementAsked: a second person must type a PIN now.
    """

    changed = Signal()
    kept = Signal(str)
    agreementAsked = Signal()

    def __init__(
        self,
        store: Store,
        errands: Errands,
        slip: Callable[[str, Any], Any],
        form: Form,
        audit: Callable[..., object],
        guard: PinPadViewModel | None = None,
    ) -> None:
        """Make it.

        Args:
            store: where settings are kept; asked once here, then only by errands.
            errands: what waits for the disk.
            slip: returns what is wrong with the value of a key, as a code, or nothing; touches no file.
            form: what may be chosen, and what holds while nothing is set.
            audit: hears of each change, `audit("setting", keys=...)`, never of a value; slow, so it runs as an errand.
            guard: asks for a second person's PIN; None where nobody needs to agree, as in first start.
        """
        super().__init__()
        self._store, self._slip, self._form = store, slip, form
        self._audit, self._guard = audit, guard
        self._saver = Saver(errands, "settings")
        self._values = Values(store.config())
        self._waiting: Callable[[], None] | None = None  # for a second person
        self._news = ""
        self._asked: set[str] = set()
        self._after: list[Callable[[], object]] = []
        if guard is not None:
            guard.opened.connect(self._agree)

    @Property("QVariantMap", notify=changed)
    def fields(self) -> dict[str, Any]:
        """Key → kind, text, kept, problem (a code), locked, missing, example and options (code, text)."""
        return self._form.rows(self._values, self.check, self._asked)

    @Property("QVariantList", constant=True)
    def groups(self) -> list[str]:
        """The pages of Settings, in order."""
        return list(GROUPS)

    @Property(PinPadViewModel, constant=True)
    def guard(self) -> PinPadViewModel | None:
        """The pad for a second person's PIN."""
        return self._guard

    @Property(str, notify=changed)
    def news(self) -> str:
        """What became of the last change: saving, saved, undone, failed, agree (a second PIN is asked) or nothing."""
        return self._news

    @Property(str, notify=changed)
    def undoKey(self) -> str:
        """The setting that 'Undo' would put back; empty for none."""
        typed = (*self._values.typed,)[-1:]
        return next(iter(typed or (self._values.past[-1] if self._values.past else ())), "")

    @Property("QVariantList", notify=changed)
    def held(self) -> list[str]:
        """What the region holds back until its legal review is on record, by name."""
        return list(self._form.held(self._values.text("site.region")))

    @property
    def values(self) -> Values:
        """What is set and what is typed."""
        return self._values

    def check(self, key: str) -> str:
        """Return the code of what is wrong in a field, '' for nothing."""
        typed = problem(key, self._values.typed[key], self._slip) if key in self._values.typed else ""
        return self._values.refused.get(key, typed)

    def settle(self, keys: Sequence[str], after: Callable[[], object]) -> None:
        """Keep what is typed in these fields, then call `after`; not called when something cannot be kept."""
        if any(self.check(key) for key in keys):
            return
        self._after.append(after)
        typed = [key for key in keys if key in self._values.typed]
        if typed:
            self._keep(typed)
        elif not self._saver.busy:
            self._finish()

    def put(self, changes: Changes, told: Callable[[str], object]) -> None:
        """Keep values that were not typed, such as a key from a stick; `told` gets '' or why it could not be."""
        self._save(lambda: self._store.save(changes), changes, told=told)

    def _keep(self, keys: Sequence[str]) -> None:
        if TOKEN in keys:
            text = self._values.typed.get(TOKEN, "")
            self._save(lambda: self._store.save_token(text), {TOKEN: None})
        if changes := with_partners(self._values, self._values.changes(*keys)):
            self._send(changes)

    def _send(self, changes: Changes, *, undone: bool = False) -> None:
        def save() -> None:
            self._save(lambda: self._store.save(changes), changes, undone)

        if self._guard is None or not any(BY_KEY[key].guarded for key in changes):
            save()
            return
        self._waiting = save
        self._guard.start()
        self._become(self._values, "agree")
        self.agreementAsked.emit()

    def _agree(self, _role: str) -> None:
        save, self._waiting = self._waiting, None
        if save is not None:
            save()

    def set_form(self, form: Form) -> None:
        """Offer other choices from now on, or the same in another language."""
        self._form = form
        self.changed.emit()

    def _save(
        self, save: Callable[[], Any], changes: Changes, undone: bool = False, told: Callable[[str], object] = bool
    ) -> None:
        def both() -> Any:
            config = save()
            self._write_down(changes, undone)
            return config

        self._saver.send(both, lambda result: told(self._took(result, changes, undone)))
        self._become(self._values, "saving")

    def _write_down(self, changes: Changes, undone: bool) -> None:
        what = _WHAT.get(",".join(changes), "setting")
        try:
            self._audit(what, keys=",".join(changes), **({"undone": "yes"} if undone else {}))
        except Exception as error:  # noqa: BLE001  the setting is on disk all the same
            logging.getLogger(__name__).error("A change of settings was not written down: %s", type(error).__name__)

    def _took(self, result: Any, changes: Changes, undone: bool) -> str:
        if isinstance(result, Exception):
            self._after.clear()
            key, why = getattr(result, "key", "") or next(iter(changes)), str(getattr(result, "slip", "") or "disk")
            self._become(self._values.refuse(key, why), "failed")
            return why
        values = self._values.took(result, changes, undone=undone)
        self._become(values, "saving" if self._saver.busy else "undone" if undone else "saved")
        self.kept.emit(",".join(changes))
        if not self._saver.busy:
            self._finish()
        return ""

    def _finish(self) -> None:
        waiting, self._after = self._after, []
        for after in waiting:
            after()

    def _become(self, values: Values, news: str) -> None:
        self._values, self._news = values, news
        self.changed.emit()
