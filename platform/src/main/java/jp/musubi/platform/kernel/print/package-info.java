/**
 * 印刷 — 頁を PDF にする。字体を埋め、どこからも取り寄せない。
 *
 * <p>A template written as XHTML becomes a PDF with embedded fonts (ADR 0028). Any room may print.
 */
@NamedInterface("print")
@NullMarked
package jp.musubi.platform.kernel.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
