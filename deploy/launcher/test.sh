# shellcheck shell=bash disable=SC2154
# `./parlance test`: all tests, with what they need.

run_tests() {
  ensure_test_tools
  verify
}

# verify <arguments for Maven...>: builds, tests, and counts the tests
verify() {
  check_tools
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'stop_everything' EXIT
  fetch_keycloak
  rm -rf target/surefire-reports target/failsafe-reports
  local result=0
  set -m
  "$mvn" -B -ntp verify \
    "-Dparlance.keycloak.home=$(keycloak_home)" \
    "-Dparlance.chromium=$(chromium_path)" "$@" </dev/null &
  process_ids[maven]=$!
  set +m
  wait "${process_ids[maven]}" || result=$?
  print_summary
  return "$result"
}

chromium_path() {
  local name
  for name in "${PARLANCE_CHROMIUM:-chromium}" chromium-browser google-chrome; do
    if command -v "$name" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

# The browser, and the voices that speak for the applicants.
ensure_test_tools() {
  local -a lacking=()
  chromium_path >/dev/null || lacking+=(chromium)
  mapfile -t -O "${#lacking[@]}" lacking < <(lacking_voice)
  command -v flite >/dev/null || lacking+=(flite)
  command -v sox >/dev/null || lacking+=(sox)
  ((${#lacking[@]} == 0)) || install_test_tools "${lacking[@]}"
}

# The voice that says model answers.
ensure_voice() {
  local -a lacking
  mapfile -t lacking < <(lacking_voice)
  ((${#lacking[@]} == 0)) || install_test_tools "${lacking[@]}"
}

lacking_voice() {
  command -v text2wave >/dev/null || echo festival
  if [[ -f /etc/debian_version && ! -d /usr/share/festival/voices/us/cmu_us_slt_arctic_hts ]]; then
    echo festvox-us-slt-hts
  fi
}

install_test_tools() {
  if [[ ! -f /etc/debian_version ]]; then
    die "this needs ${*}: install these (Chromium 120 or newer; PARLANCE_CHROMIUM names it where it has another name), then try again"
  fi
  if ((EUID != 0)); then
    die "this needs ${*}: run sudo apt-get install --no-install-recommends ${*}, then try again"
  fi
  step "installing $*"
  mkdir -p "$logs"
  {
    apt-get update -q &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
  } </dev/null >"$logs/install.log" 2>&1 ||
    die "could not install $*: check the network and apt's sources, then try again; details in $logs/install.log"
}

# The last line: what surefire (unit) and failsafe (integration, browser) have counted.
print_summary() {
  local -a reports=()
  local report
  for report in target/surefire-reports/TEST-*.xml target/failsafe-reports/TEST-*.xml; do
    [[ ! -f $report ]] || reports+=("$report")
  done
  awk '
    function count(name) {
      return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
    }
    /<testsuite / {
      run += count("tests")
      failed += count("failures") + count("errors")
      skipped += count("skipped")
    }
    END { printf "%d passed, %d failed, %d skipped\n", run - failed - skipped, failed, skipped }
  ' "${reports[@]:-/dev/null}"
}
