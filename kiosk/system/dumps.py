"""What a crash may leave behind. Light: it loads before every command."""

import sys


def forbid_core_dumps() -> None:
    """Let a crash leave no picture of the memory on the disk: a visitor's answers lie in it, unsealed."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
