#!/bin/sh
# Asks Lighthouse, as on a phone, about six kinds of page of a built site: lighthouse.sh [FOLDER]
#
# Prints a table and fails below 98 in any category. Lighthouse is fetched with npm into target/ and run with the Chromium of
# the browser tests, on a machine that does nothing else: its figures for speed are worth nothing on a busy one.
set -eu
cd "$(dirname "$0")/../../.."

JEJAK_CHROMIUM=$(sh src/test/sh/chromium.sh)
export JEJAK_CHROMIUM
tool=target/lighthouse
if [ ! -f "$tool/node_modules/lighthouse/package.json" ]; then
  mkdir -p "$tool"
  npm install --prefix "$tool" --no-save --no-audit --no-fund --loglevel=error lighthouse@12.8.2 >&2 </dev/null
fi
exec timeout 900 node src/test/sh/lighthouse.mjs "$tool/node_modules" "${1:-site-output}"
