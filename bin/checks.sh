# The checkers of ./check and how they are counted. Each checker is a function that prints its log and
# says by its exit code whether it passed; reports of tests are counted afterwards.

WORK="$ROOT/.check"
LOGS="$WORK/logs"

begin_checks() {
    rm -rf "$LOGS"
    mkdir -p "$LOGS"
    passed=0
    failed=0
    failed_names=
    total_tests=0
    total_failures=0
    total_skipped=0
    number=0
    began=$(date +%s)
}

# check NAME FUNCTION: one line with the verdict, the time, and the counts of the tests it ran.
check() {
    number=$((number + 1))
    log="$LOGS/$(printf '%02d' $number)-$2.log"
    start=$(date +%s)
    clear_reports
    if ("$2") >"$log" 2>&1 </dev/null; then verdict=合格; else verdict=不合格; fi
    count_reports
    [ "$failures" -eq 0 ] || verdict=不合格
    seconds=$(($(date +%s) - start))
    counts=
    if [ "$tests" -gt 0 ]; then
        counts=" 試験 $tests 失敗 $failures 見送り $skipped"
        total_tests=$((total_tests + tests))
        total_failures=$((total_failures + failures))
        total_skipped=$((total_skipped + skipped))
    fi
    say "$verdict  $1  ${seconds} 秒$counts"
    if [ $verdict = 合格 ]; then
        passed=$((passed + 1))
        sed -n 's/^NOTE: /        /p' "$log"
    else
        failed=$((failed + 1))
        failed_names="$failed_names
  $1  記録 log: ${log#"$ROOT"/}"
        grep -E '^\[ERROR\]   [^ ]|^\[ERROR\] /|format violations|^NOTE: ' "$log" | sort -u | head -n 25 | cut -c 1-300 |
            sed 's/^/        /'
    fi
    list_skipped
}

# --- one checker beside the others -----------------------------------------------------------------------------

# start_beside FUNCTION: runs a function of checks in the background; join_beside waits for it, says what it said, and
# counts its checks with the others. A stop of ./check stops it, too: what runs in the background hears no Ctrl-C itself.
start_beside() {
    beside_said="$WORK/beside.said"
    beside_counts="$WORK/beside.counts"
    rm -f "$beside_counts"
    (
        "$1" >"$beside_said" 2>&1
        printf '%s\n' "passed=$passed failed=$failed total_tests=$total_tests" \
            "total_failures=$total_failures total_skipped=$total_skipped" "failed_names='$failed_names'" >"$beside_counts"
    ) </dev/null &
    beside=$!
    trap 'stop_beside; exit 130' INT TERM HUP
}

join_beside() {
    wait "$beside"
    trap - INT TERM HUP
    cat "$beside_said"
    [ -f "$beside_counts" ] || { failed=$((failed + 1)); return; }
    set -- "$passed" "$failed" "$total_tests" "$total_failures" "$total_skipped" "$failed_names"
    # shellcheck disable=SC1090
    . "$beside_counts"
    passed=$((passed + $1)) failed=$((failed + $2)) total_tests=$((total_tests + $3))
    total_failures=$((total_failures + $4)) total_skipped=$((total_skipped + $5)) failed_names="$6$failed_names"
}

# Children before their parents, so that none is left behind unknown.
stop_beside() { stop_tree "$beside"; }

stop_tree() {
    for child in $(ps -eo pid=,ppid= | awk -v parent="$1" '$2 == parent { print $1 }'); do (stop_tree "$child"); done
    kill "$1" 2>/dev/null
}

end_checks() {
    say ""
    say "確認 checkers: 合格 passed $passed, 不合格 failed $failed$failed_names"
    say "試験 tests: 実行 run $total_tests, 失敗 failed $total_failures, 見送り skipped $total_skipped"
    say "時間 duration: $(($(date +%s) - began)) 秒"
    [ $failed -eq 0 ]
}

# --- reports of tests ------------------------------------------------------------------------------------------

reports() {
    find "$ROOT"/*/"$TARGET"/surefire-reports -name 'TEST-*.xml' 2>/dev/null
}

clear_reports() {
    reports | while IFS= read -r report; do rm -f "$report"; done
}

# Sums an attribute of the first testsuite element of each report.
sum() {
    reports | while IFS= read -r report; do
        sed -n "s/^<testsuite .* $1=\"\([0-9]*\)\".*/\1/p" "$report" | head -n 1
    done | awk '{ total += $1 } END { print total + 0 }'
}

count_reports() {
    tests=$(sum tests)
    failures=$(($(sum failures) + $(sum errors)))
    skipped=$(sum skipped)
}

# Says why tests were skipped, each reason once.
list_skipped() {
    [ "$skipped" -gt 0 ] || return 0
    reports | while IFS= read -r report; do
        sed -n 's/.*<skipped message="\([^"]*\)".*/\1/p' "$report"
    done | sort | uniq -c | sed 's/^ *\([0-9]*\) /        見送り \1: /'
}

# --- the checkers ----------------------------------------------------------------------------------------------

# Failed tests are counted afterwards, so that those of one module do not hide those of the next.
tests_of() { maven -q -Dmaven.test.failure.ignore=true "$@"; }

BUILT_MODULES=standard,verifier,platform,judge,benchmarks

# All is built here, as far as the jars: Maven compiles a module again when a jar beside it is newer than the start, as
# after a "test" that made none. jqwik is left out where no property can be among the tests: it says so for every class.
structure() {
    tests_of -pl $BUILT_MODULES -am package "-Dgroups=architecture|docs" -Dsurefire.includeJUnit5Engines=junit-jupiter
}

format() { maven -q spotless:check; }

rooms() {
    tests_of -pl $BUILT_MODULES -am package -DexcludedGroups='architecture|docs|long' || return 1
    mark_built
}

# Beside another lane what a compiler spends is taken from that lane's tests: the first one alone.
LEAN='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

# On another JDK: all is compiled; of the tests those tagged "once" are left to the first JDK (docs/adr/0023), but for
# ./check --long, where both run all.
rooms_on_another_jdk() {
    excluded='architecture|docs|long|once'
    [ "$long" = no ] || excluded='docs|long'
    tests_of -pl $BUILT_MODULES -am package "-DexcludedGroups=$excluded" "-DargLine=$LEAN" || return 1
    # The first JDK's rehearsal has shown that they are unpacked; once more would only take time.
    if [ -f "$FIRST_HOME/.built" ] && [ ! -d "$APP_HOME/postgres-binaries" ]; then
        cp -R "$FIRST_HOME/postgres-binaries" "$APP_HOME/" || return 1
    fi
    mark_built
}

mark_built() {
    rehearse
    # For a user a start without it is only slower; here it has to work.
    [ -f "$(class_archive)" ] || { say "NOTE: 下稽古ができませんでした。The rehearsal failed."; cat "$APP_HOME/rehearsal.log"; return 1; }
    : >"$BUILT"
    : >"$JUDGE_HOME/.built"
}

# The checker of nulls must bite: a null planted in a copy of the smallest module has to break its build, and the
# copy without it has to pass.
planted_null() {
    copy="$WORK/planted-$(java_version "$JAVA")"
    rm -rf "$copy"
    mkdir -p "$copy"
    (cd "$ROOT" && cp -R pom.xml mvnw .mvn "$copy/") || return 1
    for module in standard verifier platform judge acceptance benchmarks; do
        mkdir -p "$copy/$module"
        cp "$ROOT/$module/pom.xml" "$copy/$module/"
    done
    place="$copy/standard/src/main/java/jp/musubi/standard/words"
    mkdir -p "$place"
    cp "$ROOT/standard/src/main/java/jp/musubi/standard/words/package-info.java" "$place/"
    ROOT=$copy maven -q -pl standard compile || return 1
    cat >"$place/Planted.java" <<'JAVA'
package jp.musubi.standard.words;

import org.jspecify.annotations.Nullable;

final class Planted {
    private Planted() {}

    static int lengthOf(@Nullable String text) {
        return text.length();
    }
}
JAVA
    if ROOT=$copy maven -q -pl standard compile >"$copy/log" 2>&1; then
        say "NOTE: 植えた空値が見逃されました。The planted null was not found."
        return 1
    fi
    grep -q 'NullAway.*dereferenced' "$copy/log" || { cat "$copy/log"; return 1; }
    say "NOTE: 植えた空値は NullAway が見つけました。"
}

# Every page, every menu and the facilities' tasks in a browser are left to the newest JDK, when there is one: they run
# beside (docs/adr/0023).
acceptance() { run_acceptance "-DexcludedGroups=long${newest:+|pages}"; }

acceptance_pages() { run_acceptance -Dgroups=pages; }

acceptance_smoke() { run_acceptance -Dgroups=smoke; }

run_acceptance() {
    is_built || { say "NOTE: 組み立てがないので試せません。Nothing is built to try."; return 1; }
    export TARGET
    tests_of -pl acceptance test "-Dmusubi.app=$APP_JAR" "-Dmusubi.java=$JAVA" "-Dmusubi.classes=$(find_class_archive)" "$@"
}

# Tests tagged long, then every property with many tries. jqwik prints its own seed with a failure.
long_tests() {
    seed=${SEED:-$(date +%s)}
    say "NOTE: 種 seed $seed (SEED=$seed ./check --long で同じものを試せます)"
    export TARGET
    tests_of test -Dgroups=long "-Dmusubi.app=$APP_JAR" "-Dmusubi.java=$JAVA" "-Dmusubi.seed=$seed"
}

long_properties() {
    tries=${TRIES:-20000}
    say "NOTE: 性質ごとに $tries 回 (TRIES=N で変えられます)"
    tests_of -pl standard,platform -am test -Dsurefire.includeJUnit5Engines=jqwik "-Djqwik.tries.default=$tries"
}

# --- JDKs ------------------------------------------------------------------------------------------------------

# The home of the newest JDK on this machine, from the usual places.
newest_jdk() {
    for home in /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home $(env | sed -n 's/^JAVA_HOME_[^=]*=//p'); do
        [ -x "$home/bin/javac" ] || continue
        found=$(java_version "$home/bin/java")
        [ -z "$found" ] || printf '%s %s\n' "$found" "$home"
    done | sort -n | tail -n 1 | cut -d ' ' -f 2-
}

use_newest_jdk() { use_jdk "$newest" ".check/$newest_version/target"; }

# Counts from nothing: join_beside adds up.
beside_on_newest_jdk() {
    passed=0 failed=0 total_tests=0 total_failures=0 total_skipped=0 failed_names=
    number=50
    say "JDK $newest_version: $newest/bin/java"
    use_newest_jdk
    check "組み立てと部屋の試験 build and rooms (JDK $newest_version)" rooms_on_another_jdk
    check "空値の見張り planted null (JDK $newest_version)" planted_null
    check "どの頁も every page (JDK $newest_version)" acceptance_pages
}

# use_jdk HOME TARGET: what follows is built by that JDK into that build folder.
use_jdk() {
    FIRST_HOME=$APP_HOME
    JAVA_HOME=$1
    export JAVA_HOME
    TARGET=$2
    need_java
    set_places
}
