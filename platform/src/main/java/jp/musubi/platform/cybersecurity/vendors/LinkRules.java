package jp.musubi.platform.cybersecurity.vendors;

import java.time.LocalDate;
import jp.musubi.standard.tables.Table;

/** 住所の期限。Days from link-rules.tsv. */
public final class LinkRules {

    private LinkRules() {}

    /** Days that a link lasts when nothing is asked for. */
    public static int usual(LocalDate day) {
        return days("DEFAULT", day);
    }

    /** Most days that may be asked for. */
    public static int longest(LocalDate day) {
        return days("LONGEST", day);
    }

    private static int days(String rule, LocalDate day) {
        return Table.read(LinkRules.class, "link-rules.tsv").stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> Integer.parseInt(row.get("days")))
                .findFirst()
                .orElseThrow();
    }
}
