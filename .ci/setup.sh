#!/bin/sh
# Makes a machine ready: `.ci/setup.sh run|dev|bench`. Called by the Makefile; silent when there is nothing to do.
#
#   run    what the kiosk needs: the system libraries of Qt, .venv with requirements/run.txt, the compiled translations
#   dev    also what the tests and the bundle need: a display server, a window manager, requirements/dev.txt
#   bench  also Chromium, which the bench measures against
#
# Everything that can be refused is refused before anything is written. .venv/.ready holds the lock files that .venv was made
# from and is written last, so an interrupted set-up is seen as one and made anew.
set -eu

role=${1:?"say run, dev or bench"}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=$root/.venv
ready=$venv/.ready
lock=dev
[ "$role" = run ] && lock=run

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# One line each: the library that Qt's parts load (readelf -d), and the Debian package that holds it.
qt_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libXext.so.6 libxext6
libXrandr.so.2 libxrandr2
libxcb.so.1 libxcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render.so.0 libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libbrotlidec.so.1 libbrotli1
libzstd.so.1 libzstd1
libdrm.so.2 libdrm2
libpulse.so.0 libpulse0
'
# One line each: the program, and the package that holds it.
dev_programs='
git git
Xvfb xvfb
xauth xauth
xdotool xdotool
pdftoppm poppler-utils
openbox openbox
objdump binutils
strace strace
age age
'
bench_programs='
chromium chromium
'

find_python() {
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
        # The base executable: `python3` may be that of the very .venv that is about to be made anew.
        "$name" -c 'import sys; sys.version_info >= (3, 11) or sys.exit(1); print(sys._base_executable)' 2>/dev/null && return
    done
    stop "The kiosk needs Python 3.11 or later and found none${PYTHON:+ under the name $PYTHON}." \
        "Install one, or name it: make $role PYTHON=/path/to/python3"
}

is_ready() {
    [ -x "$venv/bin/python" ] && [ "$(cat "$ready/root" 2>/dev/null)" = "$root" ] || return 1
    cmp -s "$root/requirements/$lock.txt" "$ready/$lock.txt"
}

has_library() {
    case $libraries in *"$1 "*) return 0 ;; esac
    return 1
}

# Prints what is missing, as lines "name package".
missing_libraries() {
    libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
    printf '%s' "$qt_libraries" | while read -r name package; do
        [ -z "$name" ] || has_library "$name" || echo "$name $package"
    done
    [ "$lock" = dev ] || return 0
    # PyInstaller puts Python's own shared library into the bundle.
    "$1" - <<'PY'
import sys, sysconfig
from pathlib import Path
name = sysconfig.get_config_var("INSTSONAME") or ""
places = [sysconfig.get_config_var(key) or "" for key in ("LIBDIR", "LIBPL")]
places += ["/usr/lib/" + (sysconfig.get_config_var("MULTIARCH") or "")]
if ".so" in name and not any(Path(place, name).exists() for place in places):
    print(name, "libpython{}.{}".format(*sys.version_info[:2]))
PY
}

missing_programs() {
    wanted=
    [ "$role" = run ] || wanted=$dev_programs
    [ "$role" != bench ] || wanted=$wanted$bench_programs
    printf '%s' "$wanted" | while read -r name package; do
        [ -z "$name" ] || command -v "$name" >/dev/null 2>&1 || echo "$name $package"
    done
    is_ready || "$1" -c 'import ensurepip, venv' 2>/dev/null ||
        "$1" -c 'import sys; print("ensurepip", "python{}.{}-venv".format(*sys.version_info[:2]))'
}

column() { awk -v n="$1" '{ print $n }' | sort -u | tr '\n' ' ' | sed 's/ $//'; }

install_with_apt() {
    line="apt-get install -y --no-install-recommends $1"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        stop "Some system packages are missing. Nothing was changed. Run this line, then the same make command again:" \
            "
    sudo apt-get update && sudo $line"
    fi
    say "Installing system packages: $1"
    { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive $line -qq; } >&2 ||
        stop "The system packages could not be installed. Nothing else was changed. Try this line by hand: sudo $line"
}

check_system() {
    [ "$(uname -s)" = Linux ] || return 0 # on macOS the wheels bring all that Qt needs
    libs=$(missing_libraries "$1")
    programs=$(missing_programs "$1")
    [ -n "$libs$programs" ] || return 0
    if command -v apt-get >/dev/null 2>&1; then
        install_with_apt "$(printf '%s\n%s\n' "$libs" "$programs" | awk 'NF { print $2 }' | column 1)"
        return
    fi
    names=$(printf '%s\n' "$libs" | awk 'NF { printf "\047%s()(64bit)\047\n", $1 }' | column 1)
    tools=$(printf '%s\n' "$programs" | awk 'NF { print "/usr/bin/" $1 }' | column 1)
    for manager in dnf zypper; do
        command -v $manager >/dev/null 2>&1 || continue
        stop "Some system packages are missing. Nothing was changed. Run this line, then the same make command again:" \
            "
    sudo $manager install $names $tools"
    done
    stop "These are missing; install them with the system's package manager. Nothing was changed:" \
        "$(printf '%s\n%s\n' "$libs" "$programs" | awk 'NF { print $1 }' | column 1)"
}

make_venv() {
    if [ -d "$ready" ] && [ -x "$venv/bin/python" ] && [ "$(cat "$ready/root")" = "$root" ]; then
        rm -rf "$ready"
    else
        say "Making .venv with $1"
        rm -rf "$venv"
        "$1" -m venv "$venv"
    fi
    say "Installing requirements/$lock.txt (checked against its hashes)"
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --require-hashes --only-binary :all: \
        -r "$root/requirements/$lock.txt" >&2 ||
        stop "The Python packages could not be installed. The next make starts this step anew."
    mkdir "$ready.part"
    cp "$root/requirements/run.txt" "$ready.part/run.txt"
    [ $lock = run ] || cp "$root/requirements/dev.txt" "$ready.part/dev.txt"
    printf '%s\n' "$root" >"$ready.part/root"
    mv "$ready.part" "$ready"
}

case $role in run | dev | bench) ;; *) stop "Say run, dev or bench." ;; esac
python=$(find_python)
check_system "$python"
is_ready || make_venv "$python"
"$venv/bin/python" "$root/.ci/translations.py"
