"""What the child may use: little memory, little time, no file to write to. Windows has none of these limits."""

import os
import sys

_MEMORY = 1_073_741_824  # bytes of address space; see bench/PHOTOS.md for what photos need
_SECONDS = 20  # of processor time for one picture
_FILES = 64  # open at once


def hold() -> None:
    """Limit this process for the rest of its life."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    os.nice(19)  # the screen goes first
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    _lower(resource.RLIMIT_NOFILE, _FILES)
    if sys.platform == "linux":
        _lower(resource.RLIMIT_AS, _MEMORY)


def one_more() -> None:
    """Allow the time of one picture more, from now on."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        used = resource.getrusage(resource.RUSAGE_SELF)
        wanted = int(used.ru_utime + used.ru_stime) + _SECONDS
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _lower(which: int, most: int) -> None:
    import resource

    hard = resource.getrlimit(which)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (most, most))
