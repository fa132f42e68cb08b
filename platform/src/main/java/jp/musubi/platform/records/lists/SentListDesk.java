package jp.musubi.platform.records.lists;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SentLists;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 自施設が一覧で送ったものを見る窓口。 */
@Component
class SentListDesk implements SentLists {

    private final OwnSubmissions own;
    private final SentListRows found;
    private final ListRows rows;

    SentListDesk(OwnSubmissions own, SentListRows found, ListRows rows) {
        this.own = own;
        this.found = found;
        this.rows = rows;
    }

    @Override
    public Found find(Asked asked, Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        List<SubmissionList> lists =
                found.list(facility, asked).stream().map(rows::counted).toList();
        if (asked.page() > 1 && lists.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return new Found(lists, found.count(facility, asked));
    }
}
