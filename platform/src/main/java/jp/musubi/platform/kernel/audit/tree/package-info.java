/**
 * 木 — 記録を束ねる Merkle の木の形と値。
 *
 * <p>The Merkle tree of RFC 6962 §2.1 over SHA-256: which complete subtrees a root or a proof is made of, and how hashes
 * combine. Knows neither entries nor tables.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.tree;

import org.jspecify.annotations.NullMarked;
