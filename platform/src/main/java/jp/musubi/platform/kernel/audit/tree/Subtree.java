package jp.musubi.platform.kernel.audit.tree;

/**
 * 満ちた部分木。The leaves from {@code index << level} on, {@code 1 << level} of them. Once full it never changes, so its
 * hash is computed and kept once.
 */
public record Subtree(int level, long index) {}
