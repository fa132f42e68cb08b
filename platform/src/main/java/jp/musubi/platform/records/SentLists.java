package jp.musubi.platform.records;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import org.jspecify.annotations.Nullable;

/** 自施設が一覧で送ったもの、名前の順や送った順での入口。About no person. */
public interface SentLists {

    /** Lists of a page. */
    int PAGE = 50;

    /**
     * @throws jp.musubi.platform.kernel.problems.Problem PARAMETER-INVALID for a page that there is not; ACCESS-REFUSED,
     *     ACCESS-PURPOSE, ACCESS-AREA
     */
    Found find(Asked asked, Caller caller, String interaction);

    /**
     * 問い。
     *
     * @param state null for all
     * @param order newest first unless it says otherwise
     * @param page from 1
     */
    record Asked(@Nullable ListState state, Order order, int page) {

        public Asked onPage(int other) {
            return new Asked(state, order, other);
        }
    }

    /** 並べ方。By the time at which the sending began, by name, or by the lines that are on disk. */
    enum Order {
        NEWEST,
        OLDEST,
        NAME,
        NAME_DOWN,
        SMALLEST,
        LARGEST
    }

    /** @param total of all pages */
    record Found(List<SubmissionList> lists, int total) {

        public Found {
            lists = List.copyOf(lists);
        }
    }
}
