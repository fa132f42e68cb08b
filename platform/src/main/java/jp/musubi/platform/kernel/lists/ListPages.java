package jp.musubi.platform.kernel.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** 頁を集める。The rows of a list that a store pages, for its file. */
public final class ListPages {

    /** Rows of a file; where there are more, the file says so in a last line. */
    public static final int MOST = 20_000;

    private ListPages() {}

    /**
     * @param page rows of this page, from 1
     * @param size rows of a full page: a shorter one is the last
     */
    public static <T> List<T> all(IntFunction<List<T>> page, int size) {
        List<T> rows = new ArrayList<>();
        int number = 1;
        List<T> found = page.apply(number);
        rows.addAll(found);
        while (found.size() >= size && rows.size() <= MOST) {
            number++;
            found = page.apply(number);
            rows.addAll(found);
        }
        return rows;
    }
}
