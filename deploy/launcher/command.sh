# shellcheck shell=bash disable=SC2154
# The commands that start no server. What they print is their own, so a build before them speaks on stderr.

# run_command <arguments...>: in the caller's directory, from which relative paths are meant
run_command() {
  if ! is_built; then
    check_tools >&2
    build_if_needed >&2
  fi
  cd "$caller" || die "the directory $caller is gone"
  local classpath="$server_classpath"
  if [[ "$*" == "bench queries"* ]]; then
    classpath+=":target/embedded-database/*"
  fi
  # the plain collector, so that a short command starts fast and the processors are left to the scoring
  exec java -XX:+UseSerialGC -Xmx1g "-Dparlance.banks.dir=$top/question-banks" \
    -cp "$top/${classpath//:/:$top/}" "$command_line_class" "$@"
}
