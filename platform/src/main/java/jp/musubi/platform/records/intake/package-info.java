/**
 * 受付 — 送られた単位を、まるごと受け取るか、まるごと断る。
 *
 * <p>Taking, replacing and withdrawing units: permission, gate, register, and one transaction that keeps it all.
 */
@NullMarked
package jp.musubi.platform.records.intake;

import org.jspecify.annotations.NullMarked;
