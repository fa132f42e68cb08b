/**
 * 可否の表を印字する — ./musubi access matrix。
 *
 * <p>Reads the tables that the platform enforces out of the same archive; needs no running platform.
 */
@NullMarked
package jp.musubi.platform.commandline.access;

import org.jspecify.annotations.NullMarked;
