package jp.musubi.platform.kernel.people;

import java.util.List;

/**
 * 見つかった施設の一頁。
 *
 * @param total how many there are on all pages
 */
public record FacilityPage(List<Facility> facilities, int total) {

    public FacilityPage {
        facilities = List.copyOf(facilities);
    }
}
