/**
 * 審査 — ./musubi check。動いている結びは要らない。
 *
 * <p>Asks the gate about files and says what it found, to a person or to a program.
 */
@NullMarked
package jp.musubi.platform.commandline.check;

import org.jspecify.annotations.NullMarked;
