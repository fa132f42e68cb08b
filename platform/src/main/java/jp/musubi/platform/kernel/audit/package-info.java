/**
 * 記録 — だれが、いつ、何を見たか。
 *
 * <p>The log of every act on a person's record, refused ones too. Entries are added, never changed.
 */
@NamedInterface("audit")
@NullMarked
package jp.musubi.platform.kernel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
