# Sourced by every script here: where everything is, and the few things all of them do.
# Every value can be set in the environment.
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)

home=${CALLBOOK_HOME:-$root/.callbook}
[[ $home == /* ]] || home=$PWD/$home
memo_port=${CALLBOOK_MEMO_PORT:-8081}
prediction_port=${CALLBOOK_PREDICTION_PORT:-8082}
scoring_port=${CALLBOOK_SCORING_PORT:-8083}
postgres_port=${CALLBOOK_POSTGRES_PORT:-8432}
# the collector that a pod's JVM chooses by itself from its limits; a heap that begins at half spares it most of its work
java_options=${CALLBOOK_JAVA_OPTIONS:--Xms128m -Xmx256m -XX:+UseSerialGC}

services="memo prediction scoring"
data=$home/postgresql/data
postgres=$home/postgresql/17
archive=$root/deploy/target/postgresql

say() { printf '%s\n' "$*"; }
fail() { printf 'callbook: %s\n' "$*" >&2; exit 1; }

need() { command -v "$1" >/dev/null 2>&1 || fail "$1 is missing: $2"; }

port_of() { local name=$1_port; printf '%s' "${!name}"; }
url_of() { printf 'http://127.0.0.1:%s' "$(port_of "$1")"; }
jar_of() { printf '%s' "$root/$1-service/target/quarkus-app/quarkus-run.jar"; }
log_of() { printf '%s' "$home/log/$1.log"; }
pid_of() { cat "$home/run/$1.pid" 2>/dev/null || true; }

# A pid file may outlive its process, and the number may be another's by then; a process may outlive its pid file. What a
# process was started with tells which home's service it is.
is_ours() { { tr '\0' '\n' <"/proc/$2/cmdline" | grep -qxF -- "-Dcallbook.service=$1@$home"; } 2>/dev/null; }
is_running() {
  local pid; pid=$(pid_of "$1")
  if [ -n "$pid" ] && is_ours "$1" "$pid"; then return; fi
  for pid in /proc/[0-9]*; do
    pid=${pid#/proc/}
    if is_ours "$1" "$pid"; then printf '%s\n' "$pid" >"$home/run/$1.pid"; return; fi
  done
  return 1
}
is_ready() { curl -fsS -m 2 -o /dev/null "$(url_of "$1")/q/health/ready" 2>/dev/null; }
# Looks for a listener, since a knock at a busy one may wait for minutes.
is_taken() { grep -qE "^ *[0-9]+: [0-9A-F]+:$(printf '%04X' "$1") [0-9A-F]+:[0-9A-F]+ 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null; }

# PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody in particular.
as_user() {
  if [ "$(id -u)" != 0 ]; then "$@"
  elif unshare --user true 2>/dev/null; then unshare --user "$@"
  else setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; fi
}
# The pid of a killed server lingers for a moment; one that answers is there.
postgres_is_running() {
  [ -x "$postgres/bin/pg_ctl" ] && as_user "$postgres/bin/pg_ctl" -D "$data" status >/dev/null 2>&1 && is_taken "$postgres_port"
}

check_settings() {
  local name port seen=" "
  for name in MEMO PREDICTION SCORING POSTGRES; do
    port=$(port_of "${name,,}")
    [[ $port =~ ^[0-9]{1,5}$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] \
      || fail "CALLBOOK_${name}_PORT is \"$port\": it must be a port number, 1 to 65535"
    [[ $seen != *" $port "* ]] || fail "CALLBOOK_${name}_PORT is $port, which another of the four ports is too"
    seen="$seen$port "
  done
}

# One of up, down, backup and restore at a time for one home; what goes on after them must not inherit the lock.
lock() {
  mkdir -p "$home/log" "$home/run" "$home/postgresql" 2>/dev/null || fail "$home cannot be made a folder: set CALLBOOK_HOME"
  exec 9>"$home/lock"
  flock -n 9 || { say "waiting for another deploy/local/up, down, backup or restore on $home ..."; flock -w 900 9 || fail "it does not end: see $home/log"; }
}
