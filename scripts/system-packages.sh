#!/bin/sh
# Installs the Debian packages that are missing, and only those: `run` for the kiosk, `test` and `frozen` add tools.
set -eu

# Libraries are known by the name the linker asks for: package names change between Debian releases, these do not.
needed_libraries='
libEGL.so.1        libegl1
libGL.so.1         libgl1
libX11.so.6        libx11-6
libXext.so.6       libxext6
libXrandr.so.2     libxrandr2
libdbus-1.so.3     libdbus-1-3
libdrm.so.2        libdrm2
libfontconfig.so.1 libfontconfig1
libfreetype.so.6   libfreetype6
libglib-2.0.so.0   libglib2.0-0
libpulse.so.0      libpulse0
libxkbcommon.so.0  libxkbcommon0
'
# Without these the kiosk still plays its demo, but shows nothing on X11 or Wayland, and reads nothing aloud.
screen_libraries='
libX11-xcb.so.1         libx11-xcb1
libwayland-client.so.0  libwayland-client0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-glx.so.0         libxcb-glx0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0      libxcb-render0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-util.so.1        libxcb-util1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libxcb.so.1             libxcb1
libspeechd.so.2         libspeechd2
libxkbcommon-x11.so.0   libxkbcommon-x11-0
'
python=${PYTHON:-python3}
case "${1:-run}" in
run) tools='' ;;
test) tools='Xvfb xvfb
dbus-daemon dbus-daemon
/usr/libexec/at-spi-bus-launcher at-spi2-core
pdftotext poppler-utils
strace strace
xdotool xdotool
cage cage
Xwayland xwayland
systemd-analyze systemd
qpdf qpdf
/usr/lib/postgresql postgresql
chromium chromium
chromedriver chromium-driver
soffice libreoffice-calc-nogui' ;;
frozen)
    tools='objdump binutils'
    # Debian's own Python keeps the library that a frozen program starts from in a package apart.
    screen_libraries=$screen_libraries$("$python" -c 'import sys
if sys.base_prefix == "/usr":
    print("libpython{0}.{1}.so.1.0 libpython{0}.{1}".format(*sys.version_info))')
    ;;
*) echo "usage: $0 [run|test|frozen]" >&2; exit 2 ;;
esac

# macOS and Windows bring these libraries themselves.
[ "$(uname)" = Linux ] || exit 0

PATH=$PATH:/usr/sbin:/sbin # where an ordinary user's shell does not look for ldconfig
known=$(ldconfig -p)

packages_of_missing_libraries() {
    while read -r library package; do
        case $known in *"	$library ("*) ;; *) printf ' %s' ${package:+"$package"} ;; esac
    done
}
packages_of_missing_tools() {
    while read -r tool package; do
        [ -z "$tool" ] || command -v "$tool" >/dev/null || printf ' %s' "$package"
    done
}

needed=$(echo "$needed_libraries" | packages_of_missing_libraries)
"$python" -c 'import ensurepip, venv' 2>/dev/null || needed="$needed python3-venv"
wanted=$(echo "$screen_libraries" | packages_of_missing_libraries)$(echo "$tools" | packages_of_missing_tools)
missing=$(echo $needed $wanted)
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then as_root=''; elif sudo -n true 2>/dev/null; then as_root='sudo -n'; else as_root=no; fi
if [ "$as_root" = no ] || ! command -v apt-get >/dev/null; then
    echo "Please have an administrator run: apt-get install --no-install-recommends $missing" >&2
    [ -z "$needed" ] && exit 0 || exit 1
fi

echo "Installing Debian packages: $missing"
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >/dev/null
}
# A fresh machine has no package lists, an old one may have lists that no longer hold.
apt install -y --no-install-recommends $missing 2>/dev/null || {
    apt update
    apt install -y --no-install-recommends $missing
}
