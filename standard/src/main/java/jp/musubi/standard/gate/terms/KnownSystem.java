package jp.musubi.standard.gate.terms;

import org.jspecify.annotations.Nullable;

/**
 * コード体系。What it is called, and what is known of its codes.
 *
 * @param url as the list names it, also where it was asked for by an older name
 * @param name in Japanese, for findings
 * @param local whether facilities make its codes themselves, so that there is no list
 * @param form of its codes, or null when the sources do not say
 */
record KnownSystem(
        String url,
        String name,
        String english,
        boolean local,
        @Nullable CodeForm form,
        CodeList list) {}
