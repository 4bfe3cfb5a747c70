# shellcheck shell=bash disable=SC2154
# The commands that start no server. What they print is their own, so a build before them speaks on stderr.

# run_command <arguments...>: in the caller's directory, from which relative paths are meant
run_command() {
  if ! is_built; then
    check_tools >&2
    build_if_needed >&2
  fi
  [[ "$*" != "bench delivery"* ]] || build_generator >&2
  cd "$caller" || die "the directory $caller is gone"
  local classpath="$server_classpath"
  local -a settings=()
  if [[ "$*" == "bench queries"* || "$*" == "bench delivery"* ]]; then
    classpath+=":target/embedded-database/*"
  fi
  if [[ "$*" == "bench delivery"* ]]; then
    settings=(
      "-Dparlance.bench.server=$top/target/quarkus-app/quarkus-run.jar"
      "-Dparlance.bench.database=$top/${classpath//:/:$top/}"
      "-Dparlance.bench.generator=$top/target/bench/classes:$top/target/bench/lib/*"
      "-Dparlance.bench.postgresql=$cache/postgresql"
    )
  fi
  # the plain collector, so that a short command starts fast and the processors are left to the scoring
  exec java -XX:+UseSerialGC -Xmx1g "-Dparlance.banks.dir=$top/question-banks" "${settings[@]}" \
    -cp "$top/${classpath//:/:$top/}" "$command_line_class" "$@"
}
