# shellcheck shell=bash disable=SC2154
# Commands that start the server's own parts for one thing and no server.

# with_parts <java options...>: against the database and store that the server's settings name, or else those of `up`
with_parts() {
  if ! is_built; then
    check_tools >&2
    build_if_needed >&2
  fi
  export PARLANCE_DATA_DIR="${PARLANCE_DATA_DIR:-$data}"
  if [[ -n ${QUARKUS_DATASOURCE_JDBC_URL:-} ]]; then
    run_parts "$@"
  fi
  [[ -d $data/postgresql ]] || usage_error "nothing is here yet: ./parlance up or ./parlance demo makes a database"
  export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$db_port/parlance"
  export QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=postgres
  with_database run_parts "$@"
}

run_parts() {
  exec java -Xmx1g -Dquarkus.log.console.stderr=true -Dquarkus.log.level=WARN -Dquarkus.banner.enabled=false \
    -Dquarkus.http.host-enabled=false -Dquarkus.management.host-enabled=false -Dquarkus.flyway.migrate-at-start=false \
    -Dquarkus.oidc.tenant-enabled=false -Dquarkus.oidc.api.tenant-enabled=false \
    -Dparlance.jobs.enabled=false "-Dparlance.banks.dir=$top/question-banks" "$@" \
    -jar target/quarkus-app/quarkus-run.jar
}

# replay --campaign <id or name> [--engine-version <id>]
replay() {
  local campaign="" version=""
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --campaign) campaign="${2:-}" ;;
      --engine-version) version="${2:-}" ;;
      *) usage_error "replay takes --campaign <id or name> and --engine-version <id>" ;;
    esac
    [[ -n ${2:-} ]] || usage_error "$1 needs a value"
    shift 2
  done
  [[ -n $campaign ]] || usage_error "replay needs --campaign <id or name>"
  with_parts "-Dparlance.replay.campaign=$campaign" ${version:+"-Dparlance.replay.engine-version=$version"}
}

# dossier --profile <id> --out <file>: the file is meant from the caller's directory
dossier() {
  local profile="" file=""
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --profile) profile="${2:-}" ;;
      --out) file="${2:-}" ;;
      *) usage_error "dossier takes --profile <id> and --out <file>" ;;
    esac
    [[ -n ${2:-} ]] || usage_error "$1 needs a value"
    shift 2
  done
  [[ -n $profile && -n $file ]] || usage_error "dossier needs --profile <id> and --out <file>"
  [[ $file == /* ]] || file="$caller/$file"
  with_parts "-Dparlance.dossier.profile=$profile" "-Dparlance.dossier.out=$file"
}
