package jp.musubi.platform.kernel.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * だれが見たか、の一頁。
 *
 * @param next where older entries begin, or null when there are none
 */
record LookRows(List<LookRow> rows, @Nullable Long next) {

    LookRows {
        rows = List.copyOf(rows);
    }
}
