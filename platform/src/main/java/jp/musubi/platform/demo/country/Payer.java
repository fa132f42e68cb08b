package jp.musubi.platform.demo.country;

import jp.musubi.standard.words.InsurerNumber;
import org.jspecify.annotations.Nullable;

/**
 * 保険者・公費の実施機関。
 *
 * @param number 保険者番号 or 公費負担者番号
 * @param party name of its party, or null
 * @param ofOfficialExamples a number of the official examples: its check digit is wrong
 */
public record Payer(
        InsurerNumber number,
        String japaneseName,
        String scheme,
        @Nullable String party,
        boolean ofOfficialExamples) {}
