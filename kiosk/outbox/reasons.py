"""Why something waits: a short code for the store and the log, a plain sentence for staff."""

from enum import StrEnum


class Reason(StrEnum):
    """Codes; `words` turns one into what staff read."""

    NONE = ""
    NO_SERVER = "no-server"
    NO_NETWORK = "no-network"
    PORTAL = "sign-in-page"
    TIMED_OUT = "timed-out"
    BUSY = "server-busy"
    TROUBLE = "server-trouble"
    KEY_REFUSED = "key-refused"
    KEY_UNREADABLE = "key-unreadable"
    TLS = "certificate"
    SETTINGS = "settings"
    TOO_SMALL = "max-body-small"
    UNPROVEN = "unproven"
    CONFLICT = "conflict"
    DIFFERENT = "different"
    REFUSED = "refused"
    PHOTO_LARGE = "photo-too-large"
    NOT_KEPT = "not-kept"
    KEY_MISSING = "key-missing"
    DAMAGED = "damaged"
    DISK_LOW = "disk-low"
    CLOCK = "clock-in-doubt"
    FAULT = "fault"


_WORDS = {
    Reason.NONE: "",
    Reason.NO_SERVER: "No server is set",
    Reason.NO_NETWORK: "No network",
    Reason.PORTAL: "Sign-in page in the way",
    Reason.TIMED_OUT: "Server did not answer in time",
    Reason.BUSY: "Server busy",
    Reason.TROUBLE: "Server in trouble",
    Reason.KEY_REFUSED: "Server refused our key",
    Reason.KEY_UNREADABLE: "Server key file cannot be read",
    Reason.TLS: "Certificate not trusted",
    Reason.SETTINGS: "Server does not fit the settings",
    Reason.TOO_SMALL: "Setting max_body is too small for photos inside the answers",
    Reason.UNPROVEN: "Server has not finished storing",
    Reason.CONFLICT: "Server reports a conflict",
    Reason.DIFFERENT: "Server holds something else under this number",
    Reason.REFUSED: "Form not accepted",
    Reason.PHOTO_LARGE: "Photo too large",
    Reason.NOT_KEPT: "Server does not keep what it accepts",
    Reason.KEY_MISSING: "Key missing",
    Reason.DAMAGED: "Damaged on disk",
    Reason.DISK_LOW: "Disk low",
    Reason.CLOCK: "Clock in doubt",
    Reason.FAULT: "Kiosk could not prepare this survey",
}
_WITH_NUMBER = {Reason.TROUBLE, Reason.REFUSED, Reason.SETTINGS, Reason.CONFLICT}


def words(reason: Reason, http: int | None = None, until: str = "") -> str:
    """Return the sentence for staff, with the HTTP number where it helps; `until` is a clock time such as '14:05'."""
    text = _WORDS[reason]
    if reason in _WITH_NUMBER and http:
        return f"{text} ({http})"
    return f"{text} until {until}" if reason is Reason.BUSY and until else text
