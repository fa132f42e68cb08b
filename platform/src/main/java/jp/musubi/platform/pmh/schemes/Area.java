package jp.musubi.platform.pmh.schemes;

import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;

/**
 * 助成の区域。Where it can be used without paying first: everywhere, or at facilities of prefectures (two digits) and of
 * 郡市区 (prefecture and 郡市区番号, four digits).
 */
public record Area(List<String> places) {

    public static final Area EVERYWHERE = new Area(List.of());

    public Area {
        places = List.copyOf(places);
        if (!places.stream().allMatch(place -> place.matches("[0-9]{2}|[0-9]{4}"))) {
            throw new IllegalArgumentException("a place of an area is two or four digits");
        }
    }

    /** Places parted by blanks; empty is everywhere. */
    public static Area read(String text) {
        return text.isBlank() ? EVERYWHERE : new Area(Arrays.asList(text.strip().split("[\\s,]+")));
    }

    public String text() {
        return String.join(" ", places);
    }

    public boolean holds(FacilityCode facility) {
        String digits = facility.digits();
        String place = digits.substring(0, 2) + digits.substring(3, 5);
        return places.isEmpty() || places.stream().anyMatch(place::startsWith);
    }
}
