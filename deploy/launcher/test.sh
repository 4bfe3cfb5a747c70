# shellcheck shell=bash disable=SC2154
# `./parlance test`: all tests, with what they need.

run_tests() {
  prepare_tests
  local result=0
  start_maven build "$logs/tests.log" verify -DskipITs -Dmaven.test.skip.exec=true
  show_until_end build "$logs/tests.log" || result=1
  ((result != 0)) || check || result=1
  ((result != 0)) || browse || result=1
  ((result != 0)) || break_on_purpose || result=1
  print_summary
  return "$result"
}

# What tests need, and nothing left of earlier ones.
prepare_tests() {
  ensure_test_tools
  check_tools
  fetch_keycloak
  rm -rf target/surefire-reports target/failsafe-reports
  stop_with_us
}

# The tests of one class each and those of the served product at once: neither keeps two cores busy. The first are done
# minutes earlier, and what has servers of its own and nothing to be late for takes their place.
check() {
  local result=0
  start_unit plain '*Test,!*HttpTest'
  start_unit served '*HttpTest'
  show_until_end plain "$logs/plain.log" || result=1
  start_integration unhurried -Dgroups=unhurried
  show_until_end served "$logs/served.log" || result=1
  show_until_end unhurried "$logs/unhurried.log" || result=1
  return "$result"
}

# start_unit <name> <choice of tests>
start_unit() {
  start_maven "$1" "$logs/$1.log" surefire:test "-Dtest=$2" "-Dparlance.test.reports=target/surefire-reports/$1"
}

# The browser tests, with and without a microphone at once: those that speak wait for real time to pass. Two that speak at
# once would be late for their turns, so the others get what processor time these leave. What fails on a machine that was
# busy for a moment is tried once more, which is told at the end.
browse() {
  local result=0
  start_integration spoken -Dgroups=spoken -Dfailsafe.rerunFailingTestsCount=1
  start_integration written "-DexcludedGroups=spoken|resilience|unhurried" -Dfailsafe.rerunFailingTestsCount=1
  renice -n 10 -g "${process_ids[written]}" >/dev/null
  show_until_end spoken "$logs/spoken.log" || result=1
  show_until_end written "$logs/written.log" || result=1
  return "$result"
}

# Servers that are killed have 30 s to be replaced, so that nothing else runs beside them.
break_on_purpose() {
  start_integration resilience -Dgroups=resilience
  show_until_end resilience "$logs/resilience.log"
}

# start_integration <name> <choice of tests...>
start_integration() {
  local name="$1"
  shift
  start_maven "$name" "$logs/$name.log" failsafe:integration-test@browser failsafe:verify@browser "$@" \
    "-Dparlance.place=$name" "-Dparlance.it.reports=target/failsafe-reports/$name"
}

stop_with_us() {
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'stop_everything' EXIT
}

# start_maven <name> <log> <arguments...>
start_maven() {
  local name="$1" log="$2"
  shift 2
  mkdir -p "$logs"
  : >"$log"
  set -m
  "$mvn" -B -ntp "$@" \
    "-Dparlance.keycloak.home=$(keycloak_home)" \
    "-Dparlance.chromium=$(chromium_path)" </dev/null >"$log" 2>&1 &
  process_ids[$name]="$!"
  set +m
}

# show_until_end <name> <log>: shows what it prints until it ends, and returns its exit code
show_until_end() {
  tail -n +1 -f --pid="${process_ids[$1]}" "$2"
  process_result "$1"
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
  [[ "$(sox --help 2>/dev/null)" == *" mp3 "* ]] || lacking+=(sox libsox-fmt-mp3)
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
  for report in target/surefire-reports/{,plain/,served/}TEST-*.xml target/failsafe-reports/{,spoken/,written/,unhurried/,resilience/}TEST-*.xml; do
    [[ ! -f $report ]] || reports+=("$report")
  done
  awk '
    function count(name) {
      return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
    }
    /<flaky(Failure|Error)[ >]/ { again++ }
    /<testsuite / {
      run += count("tests")
      failed += count("failures") + count("errors")
      skipped += count("skipped")
    }
    END {
      if (again) print again " passed at the second try only"
      printf "%d passed, %d failed, %d skipped\n", run - failed - skipped, failed, skipped
    }
  ' "${reports[@]:-/dev/null}"
}
