package jp.musubi.platform.records.sixitems;

import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 項目の中身のうち、一覧に出すもの。What a row shows of a resource besides label, day and facility; all as sent.
 *
 * @param amount number of a measured result, with its comparator and all digits as sent
 * @param text result or directions in words
 * @param range reference range
 * @param status code of the clinical status, one of {@link ItemDetailReader#STATUSES}
 */
public record ItemDetail(
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String text,
        @Nullable String range,
        @Nullable String status) {

    static final ItemDetail NONE = new ItemDetail(null, null, null, null, null);

    /** Reads the served JSON of an item; {@link #NONE} when it says nothing that a row shows. */
    public static ItemDetail read(byte[] json) {
        return ItemDetailReader.read(json);
    }

    /** The same of a resource that was parsed already. */
    public static ItemDetail of(JsonObject resource) {
        return ItemDetailReader.detailOf(resource);
    }

    public boolean blank() {
        return amount == null && text == null && status == null;
    }
}
