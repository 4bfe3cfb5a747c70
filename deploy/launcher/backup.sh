# shellcheck shell=bash disable=SC2154
# `./parlance backup` and `./parlance restore`: of the installation that the environment names, else of the demo's own.

# back_up <backup|restore> <arguments...>
back_up() {
  if [[ -n ${QUARKUS_DATASOURCE_JDBC_URL:-} || " $* " == *" --jdbc-url"* || " $* " == *" --help "* ||
    " $* " == *" --check "* ]]; then
    run_command "$@"
  fi
  build_if_needed >&2
  export PARLANCE_DATA_DIR="$data"
  export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$db_port/parlance"
  export QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=postgres
  with_database run_command "$@"
}

# with_database <command...>: with the demo's database, which is started for as long as the command takes if need be
with_database() {
  local result=0
  if [[ -f $running/launcher ]] && lives_still "$running/launcher"; then
    # Parlance is up, and its database with it
    "$@"
    return
  fi
  # what a command prints is its own
  begin_database >&2
  ("$@") || result=$?
  return "$result"
}

begin_database() {
  claim_checkout
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'stop_everything; release_checkout' EXIT
  stop_leftovers
  check_port "$db_port" "PostgreSQL" PARLANCE_DB_PORT
  start_database
  await database database_ready
}
