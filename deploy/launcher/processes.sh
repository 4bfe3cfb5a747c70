# shellcheck shell=bash disable=SC2154
# Starting, watching and stopping. Every process gets a group of its own, so that stopping ends it with its
# children and nothing else; its number is noted in data/run, so that a later start clears what a crash left behind.

declare -A process_ids=()
stop_patience=20

# start_process <name> <command...>: in the background, its output in data/logs/<name>.log
start_process() {
  local name="$1" log="$logs/$1.log"
  shift
  mkdir -p "$logs" "$running"
  [[ ! -s $log ]] || mv "$log" "$logs/$name.previous.log"
  set -m
  "$@" </dev/null >"$log" 2>&1 &
  process_ids[$name]=$!
  set +m
  printf '%s %s\n' "$!" "$(birth_of "$!")" >"$running/$name.process"
}

is_running() {
  [[ -n ${process_ids[$1]:-} ]] && kill -0 "${process_ids[$1]}" 2>/dev/null
}

# process_result <name>: waits for its end and returns its exit code
process_result() {
  local result=0
  wait "${process_ids[$1]}" 2>/dev/null || result=$?
  forget_process "$1"
  return "$result"
}

forget_process() {
  unset "process_ids[$1]"
  rm -f "$running/$1.process"
}

# stop_processes <name...>: asks all at once, waits for each, then insists
stop_processes() {
  local name
  for name in "$@"; do
    ! is_running "$name" || signal_group TERM "${process_ids[$name]}"
  done
  for name in "$@"; do
    [[ -n ${process_ids[$name]:-} ]] || continue
    await_end "${process_ids[$name]}"
    wait "${process_ids[$name]}" 2>/dev/null || true
    forget_process "$name"
  done
}

# signal_group <signal> <group>
signal_group() {
  kill "-$1" -- "-$2" 2>/dev/null || true
}

# await_end <process>: within stop_patience seconds, else by force
await_end() {
  local until=$((SECONDS + stop_patience))
  while kill -0 "$1" 2>/dev/null; do
    if ((SECONDS >= until)); then
      signal_group KILL "$1"
      return 0
    fi
    sleep 0.2
  done
}

# Whatever was started is stopped: the server before the services it stands on.
stop_everything() {
  trap '' INT TERM HUP
  local -a others=()
  local name
  for name in "${!process_ids[@]}"; do
    [[ $name == database ]] || others+=("$name")
  done
  ((${#others[@]} == 0)) || stop_processes "${others[@]}"
  stop_processes database
}

# birth_of <process>: together with its number it tells a process from a later one of the same number
birth_of() {
  if [[ -r /proc/$1/stat ]]; then
    sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f20
  else
    ps -o lstart= -p "$1" 2>/dev/null | tr -s ' ' '_'
  fi
}

# lives_still <file>: whether the process noted in a file is alive and the same
lives_still() {
  local pid='' birth=''
  read -r pid birth <"$1" 2>/dev/null || return 1
  [[ -n $birth ]] && kill -0 "$pid" 2>/dev/null && [[ $(birth_of "$pid") == "$birth" ]]
}

# What a launcher that was killed has left running.
stop_leftovers() {
  local note pid
  for note in "$running"/*.process; do
    [[ -f $note ]] || continue
    if lives_still "$note"; then
      read -r pid _ <"$note"
      step "stopping $(basename "$note" .process) of an earlier run"
      signal_group TERM "$pid"
      await_end "$pid"
    fi
    rm -f "$note"
  done
}

# One launcher a checkout.
claim_checkout() {
  local claim="$running/launcher" mine="$running/launcher.$$"
  mkdir -p "$running"
  chmod 700 "$data"
  printf '%s %s\n' "$$" "$(birth_of "$$")" >"$mine"
  if ! ln "$mine" "$claim" 2>/dev/null; then
    if lives_still "$claim"; then
      rm -f "$mine"
      die "Parlance is already running from this checkout (process $(cut -d' ' -f1 "$claim")): use it, or stop that one with Ctrl-C first"
    fi
    mv -f "$mine" "$claim"
  fi
  rm -f "$mine"
}

release_checkout() {
  rm -f "$running/launcher"
}
