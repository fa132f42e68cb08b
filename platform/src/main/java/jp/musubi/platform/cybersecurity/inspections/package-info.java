/**
 * 立入検査 — 年の予定、回線のないところでも書ける訪問、罰ではない助言、文書、目標日の追いかけ、国へのまとめ。
 *
 * <p>Lines are only added. What two inspectors wrote without seeing each other is kept of both, until somebody who sees both
 * decides.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.inspections;

import org.jspecify.annotations.NullMarked;
