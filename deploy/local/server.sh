# Sourced by up, backup and restore after settings.sh: what runs Callbook is built, and PostgreSQL runs on the kept data.

check_tools() {
  need java "install a JDK, 17 or newer"
  need curl "install curl"
  need tar "install tar"
  need xz "install xz (Debian: xz-utils)"
  need flock "install util-linux"
  local version; version=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1)
  [ "${version:-0}" -ge 17 ] || fail "java is version ${version:-unknown}: Callbook needs a JDK, 17 or newer"
}

# What was built before a source changed is not what its reader expects to run.
is_built() {
  local s
  for s in $services; do
    is_newer_than_sources "$(jar_of "$s")" "$root/$s-service/pom.xml" "$root/$s-service/src/main" || return 1
  done
  is_newer_than_sources "$root/deploy/target/deploy-1.0.0.jar" "$root/deploy/pom.xml" "$root/deploy/local/java" "$root/deploy/bench/java" \
    && ls "$archive"/*.txz >/dev/null 2>&1
}
is_newer_than_sources() {
  local jar=$1
  shift
  [ -f "$jar" ] && [ -z "$(find "$root/pom.xml" "$@" -type f -newer "$jar" -print -quit)" ]
}

build() {
  is_built && return
  need mvn "install Maven, 3.8.7 or newer"
  need javac "install a JDK, 17 or newer (only a runtime was found)"
  say "building (the first time Maven also fetches libraries; minutes, not seconds) ..."
  (cd "$root" && mvn -B -ntp -Dstyle.color=never -DskipTests package) 2>&1 | tee "$home/log/build.log" \
    | sed -un 's/^\[INFO\] Building \([a-z]*\(-service\)\{0,1\}\) .*/  \1/p' \
    || { grep -E '^\[ERROR\]' "$home/log/build.log" | head -20 >&2; fail "the build failed: see $home/log/build.log"; }
}

tool() { java -Xmx256m -cp "$root/deploy/target/deploy-1.0.0.jar:$root/deploy/target/lib/*" "$@"; }

# The user that the server runs as must be able to come to its folders.
open_home() { [ "$(id -u)" != 0 ] || chmod a+rx "$home" "$home/log" "$home/postgresql"; }

# What root made for the server belongs to the user that the server runs as.
hand_over() { [ "$(id -u)" != 0 ] || unshare --user true 2>/dev/null || chown -R nobody:nogroup "$1"; }

# What was killed a moment ago may still hold its port.
is_free() {
  local attempt
  for ((attempt = 0; attempt < 20; attempt++)); do is_taken "$1" || return 0; sleep 0.1; done
  return 1
}
check_postgres_port() {
  postgres_is_running || is_free "$postgres_port" \
    || fail "port $postgres_port for PostgreSQL is taken by another program: set CALLBOOK_POSTGRES_PORT"
}

unpack_postgres() {
  [ -x "$postgres/bin/postgres" ] && return
  rm -rf "$postgres.new"
  mkdir -p "$postgres.new"
  tar -xJf "$(ls "$archive"/*.txz | head -1)" -C "$postgres.new"
  chmod -R a+rX "$postgres.new"
  rm -rf "$postgres"
  mv "$postgres.new" "$postgres"
}

# Runs SQL, a command a line, on a data directory that no server runs on; recovers it first where that is due. An error
# does not end the server's single-user mode, so what it said is looked at.
single_user() {
  local directory=$1 database=$2 log=$3 said
  said=$(as_user "$postgres/bin/postgres" --single -D "$directory" "$database" 2>&1) || { printf '%s\n' "$said" >>"$log"; return 1; }
  printf '%s\n' "$said" >>"$log"
  ! grep -qE '(ERROR|FATAL|PANIC): ' <<<"$said"
}

# createdb is not part of the archive; the server's single-user mode is. The data directory takes its name only when it is
# whole, so that an interrupted first start begins anew.
create_databases() {
  [ -f "$data/PG_VERSION" ] && return
  rm -rf "$data.new"
  mkdir -p "$data.new"
  hand_over "$data.new"
  as_user "$postgres/bin/initdb" -D "$data.new" -U callbook -A trust -E UTF8 --locale=C --no-instructions >"$home/log/initdb.log" 2>&1 \
    || fail "PostgreSQL could not make its data directory: see $home/log/initdb.log"
  local s
  for s in $services; do
    single_user "$data.new" postgres "$home/log/initdb.log" <<<"create database $s;" \
      || fail "database $s could not be made: see $home/log/initdb.log"
  done
  mv "$data.new" "$data"
}

# A restore that was killed between its two renames has left whole data under the name that only whole data get; one that
# was killed before has changed nothing.
finish_restore() {
  if [ ! -e "$data" ] && [ -d "$data.restored" ]; then
    mv -T "$data.restored" "$data"
    say "PostgreSQL      goes on with restored data (the restore was interrupted at its last step)"
  fi
  rm -rf "$data.restored" "$data.restoring"
}

start_postgres() {
  if postgres_is_running; then say "PostgreSQL      running on port $postgres_port"; return; fi
  unpack_postgres
  finish_restore
  create_databases
  touch "$home/log/postgresql.log"
  hand_over "$home/log/postgresql.log"
  # After a kill -9 the old server's pid lingers for a moment.
  local attempt
  for attempt in 1 2 3 4 5; do
    if as_user "$postgres/bin/pg_ctl" -D "$data" -w -t 30 -l "$home/log/postgresql.log" \
      -o "-p $postgres_port -k '' -c listen_addresses=127.0.0.1" start >/dev/null 2>&1 9>&-; then
      say "PostgreSQL      ready on port $postgres_port"
      return
    fi
    sleep 1
  done
  fail "PostgreSQL did not start: see $home/log/postgresql.log"
}

stop_postgres() {
  as_user "$postgres/bin/pg_ctl" -D "$data" -m fast -w stop >/dev/null || fail "PostgreSQL does not stop: see $home/log/postgresql.log"
  say "PostgreSQL stopped"
}
