# shellcheck shell=bash disable=SC2154
# `./parlance prove`: the item banks' model answers, and every profile's test in a browser.

# prove <arguments...>: with arguments the model answers alone
prove() {
  if (($# > 0)); then
    run_command prove "$@"
  fi
  prepare_tests
  build_if_needed
  run_logged build "still building the tests" "$mvn" -B -ntp test-compile ||
    die "the build failed: $(last_error "$logs/build.log"); details in $logs/build.log"
  prove_all_at_once
}

# Whoever takes a test waits for real time to pass; the model answers take what processor time that leaves. Those who speak
# come first: they must not be late for their turns.
prove_all_at_once() {
  local result=0
  step "taking every profile's test in a browser, and scoring both model answers of every item; this takes about an hour"
  start_proof spoken -Dgroups=spoken
  start_proof written -DexcludedGroups=spoken
  start_process answers run_command prove
  renice -n 10 -g "${process_ids[written]}" >/dev/null
  renice -n 19 -g "${process_ids[answers]}" >/dev/null
  show_until_end spoken "$logs/spoken.log" || result=1
  show_until_end written "$logs/written.log" || result=1
  show_until_end answers "$logs/answers.log" || result=1
  print_summary
  return "$result"
}

# start_proof <name> <choice of tests>
start_proof() {
  start_integration "$@" -Dit.test=EveryProfileProof -Dparlance.shipped-banks=true
}
