/**
 * 本人の希望 — 心肺蘇生などについて、本人だけが書き、書き換え、取り下げる。
 *
 * <p>The person's own statement, each version kept. Shown in emergencies and disasters as the person's words, none of the six.
 */
@NullMarked
package jp.musubi.platform.records.wishes;

import org.jspecify.annotations.NullMarked;
