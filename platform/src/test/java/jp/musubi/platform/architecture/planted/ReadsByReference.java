package jp.musubi.platform.architecture.planted;

import java.util.UUID;
import java.util.function.Function;
import jp.musubi.platform.architecture.planted.rows.PlantedRows;
import org.springframework.web.bind.annotation.GetMapping;

final class ReadsByReference {

    private final PlantedRows rows;

    ReadsByReference(PlantedRows rows) {
        this.rows = rows;
    }

    @GetMapping("/planted")
    String read(UUID person) {
        Function<UUID, String> name = rows::name;
        return name.apply(person);
    }
}
