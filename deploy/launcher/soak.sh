# shellcheck shell=bash disable=SC2154
# `./parlance soak`: the tests that break things on purpose, in full; `./parlance test` runs a fast selection of them.

# What reads bytes that nobody should send, and who is let in where.
soak_served='*FuzzTest,CrossedIdsHttpTest,EveryRoleHttpTest,HeadersHttpTest,RequestLimitsHttpTest'

# What breaks servers, databases, disks and lines.
soak_tests=KillIT,StoreIT,ClusterIT,NetworkIT,SlowLineIT

soak() {
  prepare_tests
  step "killing servers, workers, databases, disks and lines while applicants take tests; this takes about half an hour"
  local result=0
  start_maven tests "$logs/tests.log" verify "-Dtest=$soak_served" "-Dit.test=$soak_tests" \
    -Dsurefire.failIfNoSpecifiedTests=false -Dparlance.soak=full
  show_until_end tests "$logs/tests.log" || result=1
  print_summary
  return "$result"
}
