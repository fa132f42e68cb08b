/**
 * 契約の役割分担 — 医療機関と事業者が行ごとに受け持ちを書き、署名する。
 *
 * <p>One table for each contract. Cells and signatures are lines that are only added; a signature holds for the cells as they stood.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.contracts;

import org.jspecify.annotations.NullMarked;
