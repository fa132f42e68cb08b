/**
 * CSV の文字 — UTF-8 か Windows-31J か。ない字は ● にし、いくつあったかを言う。
 *
 * <p>What every room that writes CSV by the kept library (ADR 0026) needs beside it.
 */
@NamedInterface("csv")
@NullMarked
package jp.musubi.platform.kernel.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
