#!/bin/sh
# Prints the path of a Chromium that works, for the tests that look at pages; gets one first where there is none.
#
# Taken in this order: JEJAK_CHROMIUM, one on the PATH, Debian's or Ubuntu's package (as root, or by sudo where it asks
# for no password). The one without windows of its own (chromium-headless-shell) comes first: it has the same engine and
# takes two thirds of the time. Everything but the path goes to stderr. Exit code 1 where none of these is to be had.
set -eu

works() {
  "$1" --version >/dev/null 2>&1
}

# Some systems put a script of this name on the PATH that only says what to install: so each is asked for its version.
on_path() {
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if path=$(command -v "$name") && works "$path"; then
      printf '%s\n' "$path"
      return
    fi
  done
  return 1
}

if [ -n "${JEJAK_CHROMIUM:-}" ]; then
  works "$JEJAK_CHROMIUM" || {
    printf 'JEJAK_CHROMIUM is no Chromium that starts: %s\n' "$JEJAK_CHROMIUM" >&2
    exit 1
  }
  printf '%s\n' "$JEJAK_CHROMIUM"
  exit
fi

if on_path; then
  exit
fi

root=
if [ "$(id -u)" -ne 0 ]; then
  root='sudo -n'
fi
if command -v apt-get >/dev/null && $root true 2>/dev/null; then
  printf 'installing Chromium for the browser tests\n' >&2
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  # Two JVMs run the tests, and apt-get works for one at a time: the second finds what the first has installed.
  lock=${TMPDIR:-/tmp}/jejak-chromium-$(id -u).lock
  if command -v flock >/dev/null && (: >"$lock") 2>/dev/null; then
    exec 9>"$lock"
    flock 9
    if on_path; then
      exit
    fi
  fi
  install='apt-get -qq -y --no-install-recommends install'
  {
    $root apt-get -qq update && { $root $install chromium-headless-shell || $root $install chromium; }
  } >&2 </dev/null || printf 'apt-get could not install Chromium\n' >&2
  if on_path; then
    exit
  fi
fi

printf 'no Chromium found: install Chromium or Google Chrome, or set JEJAK_CHROMIUM to one\n' >&2
exit 1
