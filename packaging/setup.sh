#!/bin/sh
# Gets this machine and this folder ready, one step for each word given:
#
#   display      is there a screen to open a window on?
#   window       the system libraries and the Chinese font that a window needs
#   offscreen    the same for drawing without a screen (tests, `make demo`)
#   desktop      what tests in a real window need besides; where it cannot be had they are skipped
#   python       .venv with the locked packages that the program needs, and the program itself
#   python-dev   the same with the packages that its tests need
#
# System packages are installed with apt-get where that is allowed without a password (root, or
# sudo); elsewhere one sentence says which are missing. A step that has nothing to do is quick and
# silent. The Makefile calls this; it can also be called by hand: sh packaging/setup.sh window

set -eu
cd "$(dirname "$0")/.."
PATH="$PATH:/usr/sbin:/sbin" # ldconfig stands there, and a plain user of Debian has neither
export PIP_USER=0            # a pip told to install for the user cannot install into .venv
unset PYTHONHOME PYTHONPATH

# Qt's libraries: the file that it loads, and the package that holds it. Where a package was
# renamed, the newer name comes first.
OFFSCREEN_LIBRARIES='
libEGL.so.1             libegl1
libGL.so.1              libgl1
libX11.so.6             libx11-6
libxkbcommon.so.0       libxkbcommon0
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libdbus-1.so.3          libdbus-1-3
libglib-2.0.so.0        libglib2.0-0t64|libglib2.0-0
libgthread-2.0.so.0     libglib2.0-0t64|libglib2.0-0
libzstd.so.1            libzstd1
libgssapi_krb5.so.2     libgssapi-krb5-2
'
WINDOW_LIBRARIES="$OFFSCREEN_LIBRARIES"'
libX11-xcb.so.1         libx11-xcb1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-sync.so.1        libxcb-sync1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
'
FONT_PACKAGE=fonts-noto-cjk

# What makes a desktop without a screen: the program, and the package that holds it.
DESKTOP_TOOLS='
Xvfb                    xvfb
openbox                 openbox
xdotool                 xdotool
xclip                   xclip
dbus-daemon             dbus-daemon|dbus
'

say() { printf 'setup: %s\n' "$*"; }

fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

is_linux() { [ "$(uname -s)" = Linux ]; }

# --- System packages ------------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true >/dev/null 2>&1
}

# The first name of "newer|older" that this system's package lists know; the older, if none.
package_name() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        apt-cache show "$name" >/dev/null 2>&1 && break
    done
    printf '%s\n' "$name"
}

package_names() {
    for choice in "$@"; do package_name "$choice"; done | sort -u | tr '\n' ' ' | sed 's/ $//'
}

# Runs a command whose words matter only when it fails; then the last of them are shown.
quietly() {
    log=$(mktemp)
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        tail -n 8 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        fail "these packages are needed first, here under Debian's names: $(package_names "$@")"
    elif ! may_install; then
        fail "some system packages are needed first: sudo apt-get install $(package_names "$@")"
    fi
    # Package lists can be absent (a new machine) or old; a failure shows in the install.
    quietly as_root apt-get -qq -o DPkg::Lock::Timeout=300 update || true
    names=$(package_names "$@")
    say "installing system packages: $names"
    # shellcheck disable=SC2086 # a list of names
    quietly as_root apt-get -qq -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends $names ||
        fail "these system packages are needed, and apt-get could not install them: $names"
}

# The packages behind those of the libraries listed that the system does not have.
missing_libraries() {
    present=$(ldconfig -p 2>/dev/null || true)
    printf '%s' "$1" | while read -r library package; do
        [ -n "$library" ] || continue
        case $present in
        *"$library "*) ;;
        *) printf '%s\n' "$package" ;;
        esac
    done | sort -u
}

has_chinese_font() {
    if command -v fc-list >/dev/null 2>&1; then
        [ -n "$(fc-list :lang=zh family 2>/dev/null)" ]
        return
    fi
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.local/share/fonts"; do
        [ -d "$folder" ] || continue
        found=$(find "$folder" \( -iname '*cjk*' -o -iname '*wqy*' -o -iname '*sourcehan*' \
            -o -iname '*uming*' -o -iname '*ukai*' -o -iname '*droidsansfallback*' \) | head -n 1)
        [ -z "$found" ] || return 0
    done
    return 1
}

# The packages that Qt lacks here to draw with the libraries listed.
missing_for_qt() {
    is_linux || return 0 # elsewhere Qt brings all that it needs, and Chinese fonts are there
    missing_libraries "$1"
    has_chinese_font || printf '%s\n' "$FONT_PACKAGE"
}

# The packages that a desktop without a screen lacks here.
missing_for_desktop() {
    is_linux || return 0 # elsewhere there is no X
    missing_for_qt "$WINDOW_LIBRARIES"
    printf '%s' "$DESKTOP_TOOLS" | while read -r tool package; do
        [ -z "$tool" ] || command -v "$tool" >/dev/null 2>&1 || printf '%s\n' "$package"
    done
    for folder in /usr/libexec /usr/lib/at-spi2-core; do
        [ ! -x "$folder/at-spi-bus-launcher" ] || return 0
    done
    printf '%s\n' at-spi2-core
}

display_step() {
    is_linux || return 0
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
        fail "there is no display to open a window on; \`make demo\` shows the program without one."
    fi
}

# --- Python ---------------------------------------------------------------------------------------

STAMP=.venv/made-from
SUPPORTED='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'

CAN_MAKE_VENV='import venv, ensurepip'

# find_python EXTRA: a Python of a supported version in which EXTRA, a statement, works too.
find_python() {
    extra=$1
    set -- python3.13 python3.12 python3.11 python3 /usr/bin/python3
    [ -z "${PYTHON:-}" ] || set -- "$PYTHON"
    for python in "$@"; do
        if "$python" -c "$SUPPORTED" >/dev/null 2>&1 && "$python" -c "$extra" >/dev/null 2>&1; then
            printf '%s\n' "$python"
            return 0
        fi
    done
    return 1
}

venv_works() {
    .venv/bin/python -c "$SUPPORTED" >/dev/null 2>&1 &&
        .venv/bin/python -m pip --version >/dev/null 2>&1
}

# The packages without which no .venv can be made here; Debian keeps venv apart from Python.
missing_for_python() {
    if venv_works || find_python "$CAN_MAKE_VENV" >/dev/null; then
        return 0
    elif python=$(find_python pass); then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    elif [ -z "${PYTHON:-}" ] && ! command -v python3 >/dev/null 2>&1; then
        printf '%s\n' python3 python3-venv
    fi
}

# What .venv was made from. The folder is part of it: a .venv that was moved finds nothing.
fingerprint() {
    { pwd && cat pyproject.toml requirements.lock requirements-dev.lock; } | cksum
}

# venv_is_ready KIND, where KIND is run or dev; dev holds all of run.
venv_is_ready() {
    [ -x .venv/bin/python ] && [ -f "$STAMP" ] || return 1
    made_from=$(cat "$STAMP") wanted=$(fingerprint)
    [ "$made_from" = "$wanted $1" ] || [ "$made_from" = "$wanted dev" ]
}

# make_venv LOCK KIND
make_venv() {
    lock=$1 kind=$2
    rm -f "$STAMP"
    if ! venv_works; then
        python=$(find_python "$CAN_MAKE_VENV") ||
            fail "Python 3.11, 3.12 or 3.13 with its venv module is needed, and none was found."
        say "making .venv with $("$python" --version)"
        quietly "$python" -m venv --clear .venv ||
            fail "$python could not make a virtual environment in .venv."
    fi
    say "installing the locked packages of $lock (the first time, over 100 MB are fetched)"
    pip --require-hashes --only-binary :all: --requirement "$lock" ||
        fail "the packages of $lock could not be installed; with a network, try again."
    pip --no-index --no-deps --no-build-isolation --editable . ||
        fail "the program could not be installed into .venv."
    printf '%s %s\n' "$(fingerprint)" "$kind" >"$STAMP"
    say ".venv is ready"
}

pip() {
    .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check "$@" </dev/null
}

# --- The steps: first all that is missing in the system, in one go, then .venv --------------------

missing=
window=
venv=
for step in "$@"; do
    case $step in
    display) display_step ;;
    window) missing="$missing $(missing_for_qt "$WINDOW_LIBRARIES")" ;;
    offscreen) missing="$missing $(missing_for_qt "$OFFSCREEN_LIBRARIES")" ;;
    desktop) window="$window $(missing_for_desktop)" ;;
    python) venv="requirements.lock run" ;;
    python-dev) venv="requirements-dev.lock dev" ;;
    *) fail "there is no such step: $step" ;;
    esac
done
if [ -n "$venv" ] && venv_is_ready "${venv#* }"; then venv=; fi
if [ -n "$venv" ]; then missing="$missing $(missing_for_python)"; fi

# shellcheck disable=SC2086 # lists of names
set -- $missing
[ $# -eq 0 ] || install_packages "$@"
# shellcheck disable=SC2086
set -- $window
if [ $# -gt 0 ] && ! (install_packages "$@"); then
    [ -z "${CI:-}" ] || exit 1
    say "tests in a real window are skipped until then."
fi
# shellcheck disable=SC2086
[ -z "$venv" ] || make_venv $venv
