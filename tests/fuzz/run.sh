#!/usr/bin/env bash
# Feeds every reader with broken files: tests/fuzz/run.sh SECONDS, for each. What it finds beyond the corpus in the
# repository is kept in build/fuzz; an input that a reader falls over is named in the last lines.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."
seconds=${1:-10}
cmake --preset fuzz
cmake --build build/fuzz --target fuzzers
for program in build/fuzz/tests/fuzz/*_fuzz; do
  name=$(basename "$program" _fuzz)
  mkdir -p "build/fuzz/found/$name"
  printf '\n== %s, %s s\n' "$name" "$seconds"
  "$program" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/found/$name-" "build/fuzz/found/$name" "tests/fuzz/corpus/$name" 2>&1 |
    tail -n 12
done
