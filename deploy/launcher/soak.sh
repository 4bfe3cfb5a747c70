# shellcheck shell=bash disable=SC2154
# `./parlance soak`: the tests that break things on purpose, in full; `./parlance test` runs a fast selection of them.

# What breaks servers, databases, disks and lines.
soak_tests=KillIT,StoreIT,ClusterIT,NetworkIT,SlowLineIT

soak() {
  ensure_test_tools
  step "killing servers, workers, databases, disks and lines while applicants take tests; this takes most of an hour"
  verify '-Dtest=*FuzzTest' "-Dit.test=$soak_tests" -Dsurefire.failIfNoSpecifiedTests=false -Dparlance.soak=full
}
