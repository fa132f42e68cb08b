package jp.musubi.platform.cybersecurity.support;

import java.time.Instant;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;

/**
 * 応募。The newest of a facility in a fiscal year.
 *
 * @param band 病床規模
 * @param record whether there is an electronic chart, a word of records.tsv
 */
public record SupportApplication(FacilityCode facility, int number, Said said, Instant at, String by) {

    public static final int LONGEST = 1000;

    /** What the facility says. */
    public record Said(String band, String record, List<SupportWord> parts, String words, boolean withdrawn) {

        public Said {
            parts = List.copyOf(parts);
        }
    }
}
