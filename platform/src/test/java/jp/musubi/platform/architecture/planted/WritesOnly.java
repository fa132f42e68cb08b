package jp.musubi.platform.architecture.planted;

import java.util.UUID;
import jp.musubi.platform.architecture.planted.rows.PlantedRows;
import org.springframework.web.bind.annotation.GetMapping;

final class WritesOnly {

    private final PlantedRows rows;

    WritesOnly(PlantedRows rows) {
        this.rows = rows;
    }

    @GetMapping("/planted")
    void write(UUID person) {
        rows.write(person);
    }
}
