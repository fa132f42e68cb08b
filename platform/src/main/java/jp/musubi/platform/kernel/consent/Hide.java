package jp.musubi.platform.kernel.consent;

import java.time.Instant;

/**
 * 見せないもの。What the person does not let facilities see, although they have a consent.
 *
 * @param reference FHIR id of the item, or the ten digits of the facility whose registrations are hidden
 */
public record Hide(Kind kind, String reference, Instant since) {

    /** 何を見せないか。 */
    public enum Kind {
        /** 一つの項目。 */
        ITEM("項目"),
        /** その施設が登録したもの、すべて。 */
        FACILITY("施設");

        private final String japanese;

        Kind(String japanese) {
            this.japanese = japanese;
        }

        public String japanese() {
            return japanese;
        }
    }
}
