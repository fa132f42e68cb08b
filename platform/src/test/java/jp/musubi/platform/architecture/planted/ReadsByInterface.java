package jp.musubi.platform.architecture.planted;

import java.util.UUID;
import jp.musubi.platform.architecture.planted.rows.PlantedReading;
import org.springframework.web.bind.annotation.GetMapping;

final class ReadsByInterface {

    private final PlantedReading rows;

    ReadsByInterface(PlantedReading rows) {
        this.rows = rows;
    }

    @GetMapping("/planted")
    String read(UUID person) {
        return rows.name(person);
    }
}
