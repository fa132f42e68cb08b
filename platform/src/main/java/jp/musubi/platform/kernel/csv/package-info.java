/**
 * 表のファイル — CSV (UTF-8 か Windows-31J。ない字は ● にし、いくつあったかを言う) と表計算。
 *
 * <p>What every room that writes lists by the kept libraries (ADR 0026, ADR 0032) needs beside them.
 */
@NamedInterface("csv")
@NullMarked
package jp.musubi.platform.kernel.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
