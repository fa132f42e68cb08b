/**
 * 指示による取り出し — 見積もり、仮名化した取り出し、受け取り、消去の報告。
 *
 * <p>Runs in the background, batch by batch, each batch one transaction with its entries in the log; what leaves is made
 * of the elements that a table names, and of no others.
 */
@NullMarked
package jp.musubi.platform.outbreaks.instructions.runs;

import org.jspecify.annotations.NullMarked;
