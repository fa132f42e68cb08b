/**
 * 見せる期間 — 何を、いつの日から数えて、いつまで見せるか。
 *
 * <p>How long items and documents are shown: one dated table, computed in days of Japan. What is not shown any more is
 * still evidence.
 */
@NullMarked
package jp.musubi.platform.records.retention;

import org.jspecify.annotations.NullMarked;
