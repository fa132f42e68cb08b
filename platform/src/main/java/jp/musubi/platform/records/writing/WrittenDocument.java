package jp.musubi.platform.records.writing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 送る文書。
 *
 * @param json its bytes, not to be changed
 * @param names of its entries, in their order: {@code patient}, {@code disease-0}, ...
 */
public record WrittenDocument(byte[] json, List<String> names) {

    private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[([0-9]{1,4})\\]");

    public WrittenDocument {
        names = List.copyOf(names);
    }

    /** The name of the entry at which a finding stands, or empty for the document as a whole. */
    public String placeOf(String expression) {
        Matcher entry = ENTRY.matcher(expression);
        int place = entry.find() ? Integer.parseInt(entry.group(1)) : -1;
        return place >= 0 && place < names.size() ? names.get(place) : "";
    }

    @Override
    public String toString() {
        return "送る文書";
    }
}
