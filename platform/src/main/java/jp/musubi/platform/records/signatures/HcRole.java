package jp.musubi.platform.records.signatures;

import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 資格の印。What a certificate says of its holder's profession.
 *
 * @param text as in the certificate
 * @param japanese by hc-roles.tsv; the text itself where it is not there
 */
public record HcRole(String text, String japanese, String english) {

    private static final List<Row> ROLES = Table.read(HcRole.class, "hc-roles.tsv");

    public static HcRole of(String text) {
        return ROLES.stream()
                .filter(row -> row.get("text").equalsIgnoreCase(text))
                .findFirst()
                .map(row -> new HcRole(text, row.get("japanese"), row.get("english")))
                .orElseGet(() -> new HcRole(text, text, text));
    }
}
