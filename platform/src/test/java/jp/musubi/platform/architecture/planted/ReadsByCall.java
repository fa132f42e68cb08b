package jp.musubi.platform.architecture.planted;

import java.util.UUID;
import jp.musubi.platform.architecture.planted.rows.PlantedRows;
import org.springframework.web.bind.annotation.GetMapping;

final class ReadsByCall {

    private final PlantedRows rows;

    ReadsByCall(PlantedRows rows) {
        this.rows = rows;
    }

    @GetMapping("/planted")
    String read(UUID person) {
        return rows.name(person);
    }
}
