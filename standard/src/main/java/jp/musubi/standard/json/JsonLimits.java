package jp.musubi.standard.json;

/**
 * 読み取りの上限。Bounds of time and memory, checked while reading.
 *
 * @param maxBytes size of the whole document
 * @param maxDepth containers in each other
 * @param maxValues objects, arrays, texts, numbers and literals together
 * @param maxNumberLength characters of one number
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxValues, int maxNumberLength) {

    /**
     * Of a submission: 10 MB as 10,485,760 bytes (sharing-service §1). The rest is our choice: a letter with an attached
     * summary is about 30 deep, and 10 MB of FHIR without attachments has some 400,000 values.
     */
    public static final JsonLimits SUBMISSION = new JsonLimits(10_485_760, 100, 1_000_000, 100);
}
