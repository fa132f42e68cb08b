/**
 * 提出の頁 — 自施設が送ったもの、断られた決まり、一覧の進み具合。
 *
 * <p>For a facility's system administrators: receipt numbers, rule ids and counts, about no person.
 */
@NullMarked
package jp.musubi.platform.records.lists.web;

import org.jspecify.annotations.NullMarked;
