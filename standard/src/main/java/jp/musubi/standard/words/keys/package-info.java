/**
 * 人を探す鍵 — 広く探すための氏名と住所の鍵。印字や保存には使わない。
 *
 * <p>Keys of names and addresses for finding people: wide in search, never for print. Two writings that a clerk might
 * take for each other have one key; whether the found person is the one meant is judged afterwards.
 */
@NullMarked
package jp.musubi.standard.words.keys;

import org.jspecify.annotations.NullMarked;
