/**
 * 指示の対象者 — だれが指示に当たるか。見積もりが見つけ、可否の部屋が尋ねる。
 *
 * <p>Whom an instruction names, as its last dry run found it; read by the runs of the agency and by access, and by nobody else.
 */
@NullMarked
package jp.musubi.platform.outbreaks.instructions.named;

import org.jspecify.annotations.NullMarked;
