/**
 * 記録の書き出し — 監査する者が、外で確かめるために。
 *
 * <p>The whole log as text, streamed: docs/audit-format.md. Says honestly what it finds, also what should not be.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.export;

import org.jspecify.annotations.NullMarked;
