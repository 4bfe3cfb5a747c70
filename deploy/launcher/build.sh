# shellcheck shell=bash disable=SC2154
# Builds the server when a source is newer than the last finished build; the tests look at the formatting, not this.

build_stamp="target/parlance-built"

is_built() {
  [[ -f $build_stamp && -f target/quarkus-app/quarkus-run.jar &&
    -z $(find pom.xml src .mvn -newer "$build_stamp" -print -quit) ]]
}

build_if_needed() {
  ! is_built || return 0
  mkdir -p "$logs" target
  local started="target/parlance-build-started"
  : >"$started"
  step "building the server (the first time Maven fetches some hundred libraries)"
  run_logged build "still building" "$mvn" -B package -DskipTests -Dspotless.check.skip ||
    die "the build failed: $(last_error "$logs/build.log"); details in $logs/build.log"
  mv "$started" "$build_stamp"
}

# The load generator is a project of its own: its libraries are none of the server's.
build_generator() {
  if [[ -d target/bench/lib && -d target/bench/classes &&
    -z $(find src/bench -newer target/bench/classes -print -quit) ]]; then
    return 0
  fi
  step "building the load generator"
  run_logged build "still building" "$mvn" -B -f src/bench/pom.xml clean package ||
    die "the build failed: $(last_error "$logs/build.log"); details in $logs/build.log"
}

# last_error <log>: the first line in which Maven says what went wrong
last_error() {
  { grep -m 1 -E '^\[ERROR\] ' "$1" || tail -n 1 "$1"; } | sed 's/^\[ERROR\] //' | cut -c 1-200
}

# run_logged <log name> <text> <command...>: runs a long command into a log; says every ten seconds that it goes on
run_logged() {
  local name="$1" text="$2" log="$logs/$1.log" since=$SECONDS said=$SECONDS
  shift 2
  start_process "$name" "$@"
  while is_running "$name"; do
    nap 1
    if ((SECONDS - said >= 10)); then
      said=$SECONDS
      step "$text: $((SECONDS - since)) s$(files_fetched "$log")"
    fi
  done
  process_result "$name"
}

# files_fetched <log>: how many files Maven has downloaded, if any
files_fetched() {
  local count
  count="$(grep -c '^\[INFO\] Downloaded\|^Downloaded' "$1" || true)"
  ((count == 0)) || printf ', %d files fetched' "$count"
}
