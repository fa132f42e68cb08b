package jp.musubi.platform.pmh.certificates;

import org.jspecify.annotations.Nullable;

/**
 * 一覧の絞り。
 *
 * @param form id of a form, or empty for all
 * @param state null for all
 * @param page from 1
 */
public record CertificateQuery(String form, @Nullable CertificateState state, Sort sort, int page) {

    /** Lines of a page. */
    public static final int SIZE = 20;

    /** 並べ方。 */
    public enum Sort {
        /** What waits for the reader first, then the newest change. */
        WAITING,
        NEWEST,
        OLDEST
    }
}
