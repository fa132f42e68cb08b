package jp.musubi.platform.architecture.planted;

import jp.musubi.platform.architecture.planted.rows.PlantedRows;
import jp.musubi.platform.kernel.access.AccessGrant;
import org.springframework.web.bind.annotation.GetMapping;

final class ReadsByGrant {

    private final PlantedRows rows;

    ReadsByGrant(PlantedRows rows) {
        this.rows = rows;
    }

    @GetMapping("/planted")
    String read(AccessGrant grant) {
        return rows.granted(grant);
    }
}
