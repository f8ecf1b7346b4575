# Sourced by up, down, status and logs: where everything is, and the few things all of them do.
# Every value can be set in the environment.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

home=${CALLBOOK_HOME:-$root/.callbook}
memo_port=${CALLBOOK_MEMO_PORT:-8081}
prediction_port=${CALLBOOK_PREDICTION_PORT:-8082}
scoring_port=${CALLBOOK_SCORING_PORT:-8083}
postgres_port=${CALLBOOK_POSTGRES_PORT:-8432}
java_options=${CALLBOOK_JAVA_OPTIONS:--Xmx256m}

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

# A pid file may outlive its process, and the number may be another's by then.
is_running() {
  local pid; pid=$(pid_of "$1")
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q "$1-service"
}
is_ready() { curl -fsS -m 2 -o /dev/null "$(url_of "$1")/q/health/ready" 2>/dev/null; }
is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody in particular.
as_user() {
  if [ "$(id -u)" != 0 ]; then "$@"
  elif unshare --user true 2>/dev/null; then unshare --user "$@"
  else setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; fi
}
postgres_is_running() { [ -x "$postgres/bin/pg_ctl" ] && as_user "$postgres/bin/pg_ctl" -D "$data" status >/dev/null 2>&1; }
