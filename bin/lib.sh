# Shared by ./run, ./musubi, ./check and bin/fix. Plain sh, so that a JDK and any Unix are enough.
# The caller has set ROOT, the folder of this repository.

# TARGET is the build folder inside each module. ./check sets its own, so that it never
# overwrites the jars of a running ./run.
TARGET=${TARGET:-target}
set_places() {
    APP_HOME="$ROOT/platform/$TARGET"
    APP_JAR="$APP_HOME/musubi-platform.jar"
    BUILT="$APP_HOME/.built"
    BUILD_LOG="$APP_HOME/build.log"
    JUDGE_HOME="$ROOT/judge/$TARGET"
}
set_places

# Exit codes after sysexits.h.
USAGE=64
UNAVAILABLE=69
BROKEN=70

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$@" >&2; }

# The major version of a java command, or nothing when it does not run.
java_version() {
    "$1" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA to a java of 17 or newer, or ends with a sentence.
need_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        JAVA="$JAVA_HOME/bin/java"
    else
        JAVA=$(command -v java) || JAVA=
    fi
    found=
    [ -z "$JAVA" ] || found=$(java_version "$JAVA")
    if [ -z "$found" ]; then
        complain "JDK 17 以上が必要です。Java が見つかりません。JDK を入れるか、JAVA_HOME を指定してください。" \
            "A JDK 17 or newer is needed, none was found. Install one or set JAVA_HOME."
        exit $UNAVAILABLE
    fi
    if [ "$found" -lt 17 ]; then
        complain "JDK 17 以上が必要です。見つかった Java は $found です($JAVA)。" \
            "A JDK 17 or newer is needed; the Java found is $found. Install a newer one or set JAVA_HOME."
        exit $UNAVAILABLE
    fi
}

# A JRE runs Musubi but cannot build it.
need_compiler() {
    if ! "$JAVA" --list-modules 2>/dev/null | grep -q '^jdk\.compiler'; then
        complain "組み立てには JRE ではなく JDK が必要です($JAVA)。JDK を入れるか、JAVA_HOME を指定してください。" \
            "Building needs a JDK, and this Java is a runtime only. Install a JDK or set JAVA_HOME."
        exit $UNAVAILABLE
    fi
}

# MVN names another Maven than the wrapper's, where one is prescribed.
# Maven's own JVM lives for a minute: the first compiler alone is faster for it. Tests run in JVMs of their own.
maven() {
    (cd "$ROOT" && MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}" "${MVN:-./mvnw}" -B "-Dmusubi.target=$TARGET" "$@")
}

is_built() { [ -f "$BUILT" ] && [ -f "$APP_JAR" ]; }

is_up_to_date() {
    is_built && [ -z "$(cd "$ROOT" && find pom.xml standard/pom.xml verifier/pom.xml platform/pom.xml \
        standard/src/main verifier/src/main platform/src/main -newer "$BUILT" 2>/dev/null | head -n 1)" ]
}

# Builds when a source is newer than the last build. One build at a time: a second caller waits and finds it done.
build_if_needed() {
    is_up_to_date && return 0
    need_compiler
    mkdir -p "$APP_HOME"
    if command -v flock >/dev/null 2>&1; then
        ( flock 9 && build_once ) 9>"$APP_HOME/.lock" || exit $?
    else
        lock_folder
        ( build_once )
        result=$?
        unlock_folder
        [ $result -eq 0 ] || exit $result
    fi
}

# A small heap and the serial collector keep an idle country under 400 MB; the first compiler alone halves the CPU of a
# start and is no slower for what a laptop is asked. The room for classes is what a start fills: growing into it step
# by step would collect the whole heap at each step.
START_OPTIONS="-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m -XX:+ExitOnOutOfMemoryError"

# The file that holds the classes of a start, ready for this very Java.
class_archive() {
    printf '%s/classes-%s.jsa' "$APP_HOME" "$("$JAVA" -version 2>&1 | cksum | cut -d ' ' -f 1)"
}

# The class archive, or nothing when there is none. An agent or a recording from the start changes classes while they
# are loaded, which Java 17 does not survive with an archive that holds classes of multi-release jars.
find_class_archive() {
    case "${MUSUBI_JAVA_OPTS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" in
        *agent* | *FlightRecord*) return 0 ;;
    esac
    archive=$(class_archive)
    [ ! -f "$archive" ] || printf '%s' "$archive"
}

# One start in a folder of its own, after each build: it leaves PostgreSQL's programs unpacked beside the jar and the
# classes of a start in an archive (docs/adr/0022). Without either the platform starts as well, only slower: a
# rehearsal that fails is told and no failure. The lock of the build (9) is not handed on: a database left behind by a
# kill would hold it.
rehearse() {
    say "  起動の下稽古をしています Rehearsing the start"
    archive=$(class_archive)
    rm -rf "$APP_HOME/rehearsal" "$APP_HOME"/classes-*.jsa
    # The settings of whoever builds are not those of the rehearsal: it must not touch their data.
    if (
        for setting in $(env | sed -n 's/^\(MUSUBI_[A-Z_]*\)=.*/\1/p'); do unset "$setting"; done
        export MUSUBI_DATA="$APP_HOME/rehearsal"
        # shellcheck disable=SC2086
        "$JAVA" $START_OPTIONS "-XX:ArchiveClassesAtExit=$archive.new" -jar "$APP_JAR" --rehearse
    ) >"$APP_HOME/rehearsal.log" 2>&1 9>&-; then
        mkdir -p "$APP_HOME/postgres-binaries"
        for programs in "$APP_HOME"/rehearsal/postgres-binaries/*; do
            [ ! -d "$programs" ] || mv "$programs" "$APP_HOME/postgres-binaries/"
        done
        [ ! -f "$archive.new" ] || mv "$archive.new" "$archive"
    else
        say "  下稽古はできませんでした(起動はできます)。The rehearsal failed; a start will do without: $APP_HOME/rehearsal.log"
    fi
    rm -rf "$APP_HOME/rehearsal" "$archive.new"
}

# Builds only when there is nothing to run, for commands that talk to a platform which is running already:
# they must not replace its jars.
build_if_missing() {
    is_built || build_if_needed
}

# The second judge of ./musubi check --full: some 80 MB of parts that nothing else needs (docs/adr/0014).
build_judge_if_needed() {
    if [ -f "$JUDGE_HOME/.built" ] && [ -z "$(cd "$ROOT" && find pom.xml judge/pom.xml judge/src/main \
        -newer "$JUDGE_HOME/.built" 2>/dev/null | head -n 1)" ]; then
        return 0
    fi
    need_compiler
    say "HAPI の検証器を組み立てています… (初回は約 80 MB を取得します) Building the second judge; it fetches some 80 MB once."
    mkdir -p "$JUDGE_HOME"
    BUILD_LOG="$JUDGE_HOME/build.log"
    { maven -pl judge package -Dmaven.test.skip=true 2>&1; echo "exit $?"; } | tee "$BUILD_LOG" | show_progress
    [ "$(tail -n 1 "$BUILD_LOG")" = "exit 0" ] || explain_failed_build
    : >"$JUDGE_HOME/.built"
}

build_once() {
    is_up_to_date && return 0
    say "組み立てています… (初回は部品の取得を含め数分かかります) Building; the first time takes some minutes."
    # The stamp is taken before the build: what is edited meanwhile belongs to the next one.
    : >"$BUILT.new"
    { maven -pl platform -am package -Dmaven.test.skip=true 2>&1; echo "exit $?"; } | tee "$BUILD_LOG" | show_progress
    if [ "$(tail -n 1 "$BUILD_LOG")" = "exit 0" ]; then
        rehearse
        mv "$BUILT.new" "$BUILT"
        return 0
    fi
    explain_failed_build
}

# One line per module and per 100 fetched parts, so that a long first build is seen to move.
show_progress() {
    fetched=0
    while IFS= read -r line; do
        case $line in
            # The name without its Japanese: Maven writes in the locale's characters, which may have none.
            *'Building Musubi '*)
                line=${line#*Building }
                say "  ${line%% (*}"
                ;;
            *'Downloaded from '*)
                fetched=$((fetched + 1))
                [ $((fetched % 100)) -ne 0 ] || say "  部品 $fetched 個を取得しました"
                ;;
        esac
    done
}

explain_failed_build() {
    if grep -Eq 'Could not (transfer|find) artifact|Unknown host|UnknownHost|Network is unreachable|[Cc]onnection (refused|timed out)|Connect timed out|curl: \(|Failed to fetch|Failed to download|PKIX path' "$BUILD_LOG"; then
        complain "組み立てに必要な部品を取得できません。ネットワークにつながっているか確かめてください。" \
            "プロキシの内側では ~/.m2/settings.xml の <proxies> に書くか、次のように指定してから、もう一度実行してください:" \
            "  export https_proxy=http://プロキシ:ポート" \
            "  export MAVEN_OPTS=\"-Dhttps.proxyHost=プロキシ -Dhttps.proxyPort=ポート\"" \
            "The parts needed for building cannot be fetched. Check the network; behind a proxy use the <proxies> of" \
            "~/.m2/settings.xml or the two lines above, then try again. Log: $BUILD_LOG"
        exit $UNAVAILABLE
    fi
    grep -E '^\[ERROR\]' "$BUILD_LOG" | head -n 20 >&2
    complain "組み立てに失敗しました。記録: $BUILD_LOG" "The build failed. Log: $BUILD_LOG"
    exit $BROKEN
}

# Where there is no flock (macOS): a folder is made by one process only. Holds the owner's id, so that the lock of
# a killed owner is taken over.
lock_folder() {
    until mkdir "$APP_HOME/.lock.d" 2>/dev/null; do
        owner=$(cat "$APP_HOME/.lock.d/pid" 2>/dev/null)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then unlock_folder; else sleep 1; fi
    done
    echo $$ >"$APP_HOME/.lock.d/pid"
    trap unlock_folder EXIT
    trap 'unlock_folder; exit 130' INT TERM
}

unlock_folder() {
    rm -rf "$APP_HOME/.lock.d"
    trap - EXIT INT TERM
}
