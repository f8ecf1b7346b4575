# Sourced by the scripts that call the reader without a service: compiles it and them where a source is newer than its class.
reader_classes="$root/deploy/bench/reader/target/classes:$root/deploy/bench/reader/target/lib/*"

compile_reader() {
  local compiled=$root/deploy/bench/reader/target/compiled
  if [ -f "$compiled" ] && [ -z "$(find "$root/pom.xml" "$root"/deploy/bench/reader/{pom.xml,src/main} \
    "$root"/prediction-service/src/main/{java/callbook/prediction/{claim,reading},resources/callbook} -newer "$compiled" -print -quit)" ]; then
    return
  fi
  (cd "$root" && mvn -B -ntp -q -Dstyle.color=never -pl deploy/bench/reader compile) >&2 || exit 1
  touch "$compiled"
}
