package jp.musubi.platform.kernel.audit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.emergency.Opening;
import jp.musubi.platform.kernel.emergency.Openings;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;

/** 記録を読む。Reads a page of the log for the person, leaving out what is not asked for. */
@Component
final class ReadLooks {

    private static final int ROWS = 50;
    private static final int BATCH = 100;

    /** A page reads no more entries than this, also when nearly none fits the question; the next page goes on. */
    private static final int READ_AT_MOST = 1000;

    private final AuditLog log;
    private final Parties parties;
    private final Openings openings;

    ReadLooks(AuditLog log, Parties parties, Openings openings) {
        this.log = log;
        this.parties = parties;
        this.openings = openings;
    }

    /** @param self registered name of the person who reads */
    LookRows read(PersonId person, String self, LookQuestion question, long before) {
        var rows = new ArrayList<LookRow>();
        var names = new HashMap<String, String>();
        long oldest = before;
        for (int read = 0; read < READ_AT_MOST; ) {
            List<Look> looks = log.listLooksAt(person, oldest, BATCH);
            for (Look look : looks) {
                boolean own = look.callerName().equals(self);
                if (question.lets(look, self, nameOf(look, names)) && !joins(rows, look, own)) {
                    if (rows.size() == ROWS) {
                        return new LookRows(rows, oldest);
                    }
                    rows.add(row(person, look, LookRow.of(look, own, nameOf(look, names))));
                }
                oldest = look.sequence();
            }
            if (looks.size() < BATCH) {
                return new LookRows(rows, null);
            }
            read += looks.size();
        }
        return new LookRows(rows, oldest);
    }

    /** Break-glass is rare: its reason is asked for only where one is shown. */
    private LookRow row(PersonId person, Look look, LookRow row) {
        if (look.act() != Act.BREAK_GLASS || look.reason() != null) {
            return row;
        }
        String written = openings.listOf(person).stream()
                .filter(opening ->
                        look.subjects().contains(opening.emergency().id().toString()))
                .map(Opening::reason)
                .findFirst()
                .orElse(null);
        return row.withNote(written);
    }

    private static boolean joins(List<LookRow> rows, Look look, boolean own) {
        int last = rows.size() - 1;
        if (last < 0 || !rows.get(last).continues(look, own)) {
            return false;
        }
        rows.set(last, rows.get(last).with(look));
        return true;
    }

    private String nameOf(Look look, Map<String, String> names) {
        if (look.facilityName() != null) {
            return look.facilityName();
        }
        return names.computeIfAbsent(
                look.callerName(),
                name -> parties.find(name).map(Party::japaneseName).orElse(name));
    }
}
