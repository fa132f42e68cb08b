/**
 * 封の HTTP — 頭と証明は、だれにでも。
 *
 * <p>What witnesses ask for: heads, keys and proofs. Hashes and signatures only, so no token is needed.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.sealing.web;

import org.jspecify.annotations.NullMarked;
