package jp.musubi.platform.cybersecurity.checklist;

import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.standard.words.FacilityCode;

/**
 * 確認票。
 *
 * @param vendor the vendor that fills it in; empty for the facility's own
 * @param band 病床規模 (bed-bands.tsv); empty for who has no beds, or when it is not told
 */
public record Sheet(
        UUID id, FacilityCode facility, String edition, Form form, String vendor, String prefecture, String band) {

    public boolean ofVendor() {
        return !vendor.isEmpty();
    }
}
