package jp.musubi.standard.calculation.burden;

import org.jspecify.annotations.Nullable;

/**
 * 一つの助成の分。
 *
 * @param id of the subsidy
 * @param law 法別番号
 * @param yen that it pays now
 * @param leaves yen of the patient's side once it has paid: what counts against its ceiling
 * @param laterYen that the patient may get back later
 * @param notHere why it pays nothing now, or null
 */
public record Part(
        String id,
        String law,
        long yen,
        long leaves,
        long laterYen,
        @Nullable NotHere notHere) {}
