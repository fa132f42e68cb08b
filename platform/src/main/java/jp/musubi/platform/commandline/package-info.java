/**
 * 命令 — ./musubi の中身。動いている結びに HTTP で頼むか、手元の文書を審査する。
 *
 * <p>The command line. Uses the JDK, the standard and the verifier only, so that a command answers in about a second;
 * imports no room.
 */
@ApplicationModule(
        displayName = "命令 commandline",
        allowedDependencies = {})
@NullMarked
package jp.musubi.platform.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
