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
  if [[ -f $running/launcher ]] && lives_still "$running/launcher"; then
    # Parlance is up, and its database with it
    run_command "$@"
  fi
  with_database "$@"
}

# with_database <command...>: starts the demo's database for as long as the command takes
with_database() {
  local result=0
  claim_checkout
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'stop_everything; release_checkout' EXIT
  stop_leftovers
  check_port "$db_port" "PostgreSQL" PARLANCE_DB_PORT
  start_database
  await database database_ready
  (run_command "$@") || result=$?
  return "$result"
}
