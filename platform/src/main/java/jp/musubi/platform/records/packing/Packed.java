package jp.musubi.platform.records.packing;

/**
 * 縮めたもの。
 *
 * @param size bytes before compression
 * @param body compressed by the codec; not to be changed
 */
public record Packed(Codec codec, int size, byte[] body) {

    /** By the codec of today. */
    public static Packed of(byte[] bytes) {
        return new Packed(Codec.ZSTD, bytes.length, Codec.ZSTD.compress(bytes));
    }

    /**
     * The bytes before compression.
     *
     * @throws IllegalStateException when they cannot be brought back
     */
    public byte[] unpacked() {
        return codec.restore(body, size);
    }
}
