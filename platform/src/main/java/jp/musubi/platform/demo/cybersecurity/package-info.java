/**
 * 全国の合成の施設 — 調査の割合に沿って、安全対策のチェックリストに答えたことにした施設。
 *
 * <p>Loaded on demand, prefecture by prefecture, always the same. Sizes and shares are data, each with how sure it is.
 */
@NullMarked
package jp.musubi.platform.demo.cybersecurity;

import org.jspecify.annotations.NullMarked;
