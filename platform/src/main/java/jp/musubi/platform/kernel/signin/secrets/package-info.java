/**
 * 金庫 — 保管庫に置く秘密を、保管庫の外の鍵で封じる。
 *
 * <p>Secrets in the database are sealed with a key that is not in it.
 */
@NamedInterface("secrets")
@NullMarked
package jp.musubi.platform.kernel.signin.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
