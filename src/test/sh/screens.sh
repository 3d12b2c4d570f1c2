#!/bin/sh
# Makes the pictures in src/docs/screens/ anew, from the repository's own site: screens.sh [FOLDER]
set -eu
cd "$(dirname "$0")/../../.."
exec mvn -q -B test -Dtest=ScreensTest -DexcludedGroups= -Djejak.screens="${1:-src/docs/screens}"
