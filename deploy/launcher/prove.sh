# shellcheck shell=bash disable=SC2154
# `./parlance prove`: the item banks' model answers, and every profile's test in a browser.

# prove <arguments...>: with arguments the model answers alone
prove() {
  if (($# > 0)); then
    run_command prove "$@"
  fi
  ensure_test_tools
  local result=0
  step "scoring both model answers of every item"
  (run_command prove) || result=1
  step "taking every profile's test in a browser; this takes most of an hour"
  verify -Dtest=none -Dit.test=EveryProfileProof -Dsurefire.failIfNoSpecifiedTests=false -Dparlance.shipped-banks=true || result=1
  return "$result"
}
