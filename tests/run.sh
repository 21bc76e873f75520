#!/usr/bin/env bash
# Every test: format, lint, types, build, then unit, browser and e2e tests in Chromium and Firefox. Stops at the first failure.
set -euo pipefail
cd "$(dirname "$0")/.."

npx tsx "$PWD/tests/support/ensure-browsers.ts"
npm run --silent check
npm run --silent build
npx vitest run --config tests/vitest.config.ts "$@"
